import { useEffect, useState } from 'react'
import type { ShareChoices } from '#shared/contract/sharing.ts'

/** How long typing rests before core is asked what would be seen now. */
const REST_MS = 300

/** What the author chose so far, and what core was last asked with: typing asks once it rests. */
export function useChoices(): {
  choices: ShareChoices | null
  asked: ShareChoices | null
  change: (choices: ShareChoices) => void
} {
  const [choices, change] = useState<ShareChoices | null>(null)
  const [asked, setAsked] = useState<ShareChoices | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(choices), REST_MS)
    return () => clearTimeout(timer)
  }, [choices])
  return { choices, asked, change }
}

/** Whether an answer of core is about these choices; core takes spaces off the summary. */
export function isAbout(choices: ShareChoices, answer: ShareChoices): boolean {
  return (
    choices.summary.trim() === answer.summary &&
    choices.kind === answer.kind &&
    choices.visibility === answer.visibility &&
    choices.chosen.toSorted().join() === answer.chosen.toSorted().join()
  )
}
