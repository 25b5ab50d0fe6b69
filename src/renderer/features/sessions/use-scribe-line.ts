import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useRef } from 'react'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { pickSpeaker } from './pick-speaker.ts'
import { useKeptText } from './use-kept-text.ts'

interface ScribeLineConfig {
  session: SessionWithMethod
  speakerId: ParticipantId | null
  onSpeaker: (id: ParticipantId | null) => void
  /** Whether this round is kept with names. */
  isNamed: boolean
}

/** The line that is being written. It is kept in the session itself, so that a program that stops loses none of it. */
export function useScribeLine({ session, speakerId, onSpeaker, isNamed }: ScribeLineConfig) {
  const keeping = useMutation(core.sessions.keepDraft.mutationOptions())
  const [text, write] = useKeptText(session.draft, (next) => keeping.mutate({ id: session.id, text: next }))
  const now = useRef(text)
  /** What was typed to choose somebody; Backspace gives it back as ordinary text. */
  const picked = useRef<string | null>(null)
  const contributing = useMutation(core.sessions.contribute.mutationOptions())

  const put = (next: string) => {
    now.current = next
    write(next)
  }
  const enter = () => {
    const said = text.trim()
    if (said === '' || contributing.isPending) return
    const entered = { id: session.id, participantId: speakerId, text: said }
    // The line is emptied once core has it; what was typed meanwhile stays.
    contributing.mutate(entered, { onSuccess: () => put(restAfter(text, now.current)) })
  }
  return {
    text,
    error: contributing.error,
    type(next: string) {
      const speaker = isNamed ? newlyPicked(text, next, session) : undefined
      picked.current = speaker ? next : null
      if (speaker) onSpeaker(speaker.id)
      put(speaker ? speaker.rest : next)
    },
    press(event: KeyboardEvent<HTMLTextAreaElement>) {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault()
        enter()
      } else if (event.key === 'Escape') event.currentTarget.blur()
      else if (event.key === 'Backspace' && text === '' && picked.current !== null) {
        event.preventDefault()
        put(picked.current)
        picked.current = null
        onSpeaker(null)
      }
    },
  }
}

/** Somebody is chosen by the first space of a line, or by a whole line at once; never again further on in it. */
function newlyPicked(before: string, next: string, { participants }: SessionWithMethod) {
  const speaker = pickSpeaker(next, participants)
  return speaker && (speaker.rest === '' || before === '') ? speaker : undefined
}

function restAfter(entered: string, now: string): string {
  return now.startsWith(entered) ? now.slice(entered.length).trimStart() : now
}
