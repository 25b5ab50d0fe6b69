import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShareChoices, SharedCopy, SharePreview } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { changedParts } from './changed-parts.ts'
import { Difference } from './Difference.tsx'
import { Findings } from './Findings.tsx'
import { Questions } from './Questions.tsx'
import { ShareButton } from './ShareButton.tsx'
import { useShare, useUpdateShared } from './sharing-queries.ts'
import { Sides } from './Sides.tsx'
import { Step } from './Step.tsx'
import { isAbout } from './use-choices.ts'

interface ShareGateProps {
  id: DocumentId
  preview: SharePreview
  /** What stands in the team space now; null for what is shared for the first time. */
  copy: SharedCopy | null
  choices: ShareChoices
  onChange: (choices: ShareChoices) => void
  /** It went through. */
  onDone: () => void
}

/** The gate: what could give somebody away, what will be seen, and what only the author can say. */
export function ShareGate({ id, preview, copy, choices, onChange, onDone }: ShareGateProps) {
  const { t } = useTranslation(['sharing', 'vision'])
  const summary = useRef<HTMLElement | null>(null)
  const [together, setTogether] = useState(false)
  const sharing = useShare()
  const updating = useUpdateShared()
  const isLooking = !isAbout(choices, preview.choices)
  const differs = JSON.stringify(preview.before) !== JSON.stringify(preview.theirs)
  const isNeeded = !copy || differs || choices.summary.trim() !== copy.summary
  const pass = () => {
    const request = { id, choices: preview.choices, seen: preview.seen }
    if (copy) updating.mutate(request, { onSuccess: onDone })
    else sharing.mutate({ ...request, together: together && choices.kind === 'dilemma' }, { onSuccess: onDone })
  }
  return (
    <>
      <Step number={1} title={t('findings.title')}>
        <Findings id={id} preview={preview} onSummary={() => summary.current?.focus()} />
      </Step>
      {copy && preview.before && isNeeded ? (
        <Step number={2} title={t('difference.title')}>
          <Difference
            parts={changedParts(
              { summary: copy.summary, state: preview.before },
              { summary: preview.choices.summary, state: preview.theirs },
              t('yes'),
              {
                helps: t('vision:stance.helps'),
                conflicts: t('vision:stance.conflicts'),
                silent: t('vision:stance.silent'),
              },
            )}
          />
        </Step>
      ) : (
        <Step number={2} title={t(preview.kind === 'session' ? 'sides.titleSession' : 'sides.title')}>
          <Sides preview={preview} />
        </Step>
      )}
      <Step number={3} title={t('questions.title')}>
        <Questions
          preview={preview}
          choices={choices}
          onChange={onChange}
          summaryRef={summary}
          together={together}
          onTogether={setTogether}
        />
        <ShareButton
          preview={preview}
          isLooking={isLooking}
          isNeeded={isNeeded}
          busy={sharing.isPending || updating.isPending}
          onShare={pass}
        />
        <FailureNote error={sharing.error ?? updating.error} />
      </Step>
    </>
  )
}
