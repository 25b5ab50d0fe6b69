import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import type { SessionCase } from '#shared/sessions/session-case.ts'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './CasesPart.module.css'

interface PrepareCaseProps {
  session: Session
  one: SessionCase
  bringer: string
  onClose: () => void
}

/** For who brings it: the question as it is asked here, and whether the others may know how it ended. */
export function PrepareCase({ session, one, bringer, onClose }: PrepareCaseProps) {
  const { t } = useTranslation(['sessions', 'common'])
  const form = useId()
  const [question, setQuestion] = useState(one.question)
  const [hidesOutcome, setHidesOutcome] = useState(one.hidesOutcome)
  const preparing = useMutation(core.sessions.prepareCase.mutationOptions({ onSuccess: onClose }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    preparing.mutate({ id: session.id, caseId: one.id, question: question.trim(), hidesOutcome })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('cases.prepareTitle', { name: bringer })}
      actions={
        <>
          {one.dilemmaId !== null && (
            <ButtonLink variant="plain" href={paths.readDilemma(one.dilemmaId)}>
              {t('cases.toDilemma')}
            </ButtonLink>
          )}
          <Button variant="primary" type="submit" form={form} busy={preparing.isPending}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        <TextField
          label={t('cases.sharpen')}
          hint={t('cases.sharpenHint')}
          value={question}
          onChange={setQuestion}
          maxLength={2000}
          multiline
          serif
        />
        {one.dilemmaId !== null && (
          <Checkbox label={t('cases.hide')} checked={hidesOutcome} onChange={setHidesOutcome} />
        )}
        <FailureNote error={preparing.error} />
      </form>
    </Dialog>
  )
}
