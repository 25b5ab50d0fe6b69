import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import type { Contribution } from '#shared/sessions/contribution.ts'
import { core } from '#renderer/lib/core.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './AnswerLine.module.css'

/** The bringer's answer under a question, when somebody wants to note it; kept when the field is left or on Enter. */
export function AnswerLine({ sessionId, contribution }: { sessionId: DocumentId; contribution: Contribution }) {
  const { t } = useTranslation('sessions')
  const [text, setText] = useState(contribution.answer)
  const answering = useMutation(core.sessions.answer.mutationOptions())
  const keep = () => {
    const answer = text.trim()
    if (answer !== contribution.answer) answering.mutate({ id: sessionId, contributionId: contribution.id, answer })
  }
  return (
    <>
      <textarea
        className={styles.answer}
        rows={1}
        autoComplete="off"
        aria-label={t('answer.label')}
        placeholder={t('answer.placeholder')}
        value={text}
        maxLength={4000}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.blur()
        }}
      />
      <FailureNote error={answering.error} />
    </>
  )
}
