import { useState } from 'react'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './StartFailure.module.css'

interface StartFailureProps {
  error: Error | null
  /** Where one is now. */
  place: string
}

/** What was begun from the rail or by keys, and did not begin; gone once one is elsewhere. */
export function StartFailure({ error, place }: StartFailureProps) {
  const [seen, setSeen] = useState({ error, place })
  if (seen.error !== error) setSeen({ error, place })
  if (!error || seen.place !== place) return null
  return (
    <div className={styles.start}>
      <FailureNote error={error} />
    </div>
  )
}
