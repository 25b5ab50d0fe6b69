import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import type { Participant } from '#shared/contract/session-view.ts'
import { useMetaField } from '#renderer/lib/documents/use-meta-field.ts'
import { DateField } from '#renderer/ui/DateField.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { nameOf } from './circle-view.ts'
import styles from './ClosingFields.module.css'
import { recognisablePart } from './recognisable.ts'

/** As long as the contract keeps a field. */
const MOST_CHARS = 1000

interface ClosingFieldsProps {
  doc: Y.Doc
  participants: readonly Participant[]
}

/** Each field is kept as it is typed. */
export function ClosingFields({ doc, participants }: ClosingFieldsProps) {
  const { t } = useTranslation('sessions')
  const [appreciation, setAppreciation] = useMetaField(doc, 'appreciation')
  const bringer = nameOf(participants, 'bringer')
  return (
    <>
      <Intention doc={doc} bringer={bringer} />
      <Lesson doc={doc} participants={participants} />
      <section className={styles.part}>
        <h2>{t('close.appreciation')}</h2>
        <TextField
          label={t('close.appreciationLabel', { bringer })}
          hint={t('close.appreciationHint', { bringer })}
          value={appreciation}
          onChange={setAppreciation}
          maxLength={MOST_CHARS}
          multiline
          serif
        />
      </section>
    </>
  )
}

function Intention({ doc, bringer }: { doc: Y.Doc; bringer: string }) {
  const { t } = useTranslation('sessions')
  const [intention, setIntention] = useMetaField(doc, 'intention')
  const [by, setBy] = useMetaField(doc, 'intentionBy')
  return (
    <section className={styles.part}>
      <h2>{t('close.intention')}</h2>
      <TextField
        label={t('close.intentionLabel', { bringer })}
        hint={t('close.intentionHint')}
        value={intention}
        onChange={setIntention}
        maxLength={MOST_CHARS}
        multiline
        serif
      />
      <div className={styles.day}>
        <DateField label={t('close.by')} value={by} onChange={setBy} />
      </div>
    </section>
  )
}

function Lesson({ doc, participants }: ClosingFieldsProps) {
  const { t } = useTranslation('sessions')
  const [lesson, setLesson] = useMetaField(doc, 'lesson')
  const names = participants.map(({ name }) => name)
  const part = recognisablePart(lesson, names)
  return (
    <section className={styles.part}>
      <h2>{t('close.lesson')}</h2>
      <TextField
        label={t('close.lessonLabel')}
        hint={t('close.lessonHint')}
        value={lesson}
        onChange={setLesson}
        maxLength={MOST_CHARS}
        multiline
        serif
      />
      <p className={styles.look} role="status">
        {part !== null && t('close.recognisable', { part })}
      </p>
    </section>
  )
}
