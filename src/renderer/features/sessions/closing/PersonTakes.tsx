import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Participant, SessionWithMethod } from '#shared/contract/session-view.ts'
import type { PersonClosing } from '#shared/sessions/closing.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DateField } from '#renderer/ui/DateField.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useKeptText } from '../use-kept-text.ts'
import styles from '../ClosingFields.module.css'

interface PersonTakesProps {
  session: SessionWithMethod
  person: Participant
  onDone: () => void
}

type TextOf = 'takeaway' | 'intention' | 'intentionKnownBy' | 'lesson'

/** One person's part of the closing, kept as it is typed. */
export function PersonTakes({ session, person, onDone }: PersonTakesProps) {
  const { t } = useTranslation(['sessions', 'common'])
  const keeping = useMutation(core.sessions.keepClosing.mutationOptions())
  const own = session.closing.people.find(({ participantId }) => participantId === person.id)
  const keep = (fields: Partial<Omit<PersonClosing, 'participantId'>>) =>
    keeping.mutate({ id: session.id, participantId: person.id, fields })
  return (
    <>
      <KeptField name="takeaway" kept={own?.takeaway ?? ''} keep={(text) => keep({ takeaway: text })} autoFocus />
      <KeptField name="intention" kept={own?.intention ?? ''} keep={(text) => keep({ intention: text })} />
      <div className={styles.day}>
        <DateField
          label={t('close.by')}
          value={own?.intentionBy ?? ''}
          onChange={(day) => keep({ intentionBy: day as PersonClosing['intentionBy'] })}
        />
        <KeptField
          name="intentionKnownBy"
          kept={own?.intentionKnownBy ?? ''}
          keep={(text) => keep({ intentionKnownBy: text })}
        />
      </div>
      <KeptField name="lesson" kept={own?.lesson ?? ''} keep={(text) => keep({ lesson: text })} />
      <FailureNote error={keeping.error} />
      <div>
        <Button onClick={onDone}>{t('take.done')}</Button>
      </div>
    </>
  )
}

interface KeptFieldProps {
  name: TextOf
  kept: string
  keep: (text: string) => void
  autoFocus?: boolean
}

function KeptField({ name, kept, keep, autoFocus = false }: KeptFieldProps) {
  const { t } = useTranslation('sessions')
  const [text, write] = useKeptText(kept, keep)
  const isShort = name === 'intentionKnownBy'
  return (
    <TextField
      label={t(`take.${name}`)}
      value={text}
      onChange={write}
      maxLength={isShort ? 200 : 1000}
      multiline={!isShort}
      serif
      autoFocus={autoFocus}
    />
  )
}
