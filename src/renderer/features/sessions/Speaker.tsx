import type { Contribution } from '#shared/sessions/contribution.ts'
import type { Session } from '#shared/contract/session-view.ts'
import { marksOf } from '#renderer/ui/kring/short-names.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { Mark } from './Mark.tsx'
import styles from './Speaker.module.css'

interface SpeakerProps {
  participants: Session['participants']
  contribution: Contribution
}

/** Whose words these are; a dash where that is not kept. */
export function Speaker({ participants, contribution }: SpeakerProps) {
  const index = participants.findIndex(({ id }) => id === contribution.participantId)
  const name = participants[index]?.name
  if (name === undefined) return <span className={styles.dash} aria-hidden />
  return (
    <span title={name}>
      <Mark mark={marksOf(participants.map((person) => person.name))[index] ?? ''} />
      <VisuallyHidden>{`${name}: `}</VisuallyHidden>
    </span>
  )
}
