import type { Participant } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'
import { marksOf } from '#renderer/ui/kring/short-names.ts'

/**
 * Reads for whom a line is, when it begins with somebody's mark and a space ("b "), or with a name and a colon ("Bilal: ").
 *
 * @returns who it is and what is left of the line; undefined when it names nobody
 */
export function pickSpeaker(
  line: string,
  participants: readonly Participant[],
): { id: ParticipantId; rest: string } | undefined {
  const [, word = '', colon, rest = ''] = /^\s*([^\s:]{1,80})(:?)\s+(.*)$/s.exec(line) ?? []
  if (word === '') return undefined
  const marks = marksOf(participants.map(({ name }) => name))
  const person =
    participants.find((_, index) => isSame(marks[index], word)) ??
    (colon === ':' ? participants.find(({ name }) => isSame(name.split(/\s+/)[0], word)) : undefined)
  return person && { id: person.id, rest }
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLocaleLowerCase() === other.toLocaleLowerCase()
}
