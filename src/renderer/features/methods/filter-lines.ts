import type { MethodLine } from '#shared/contract/methods.ts'
import type { QuestionKind } from '#shared/sessions/method.ts'

export interface LineFilter {
  /** Null shows methods for any question. */
  readonly question: QuestionKind | null
  /** The most minutes that there are; null for any length. */
  readonly minutes: number | null
  /** How many people; null for any number. */
  readonly people: number | null
}

export const everything: LineFilter = { question: null, minutes: null, people: null }

/** The methods that fit all that was chosen, in the order in which they came. */
export function filterLines(lines: readonly MethodLine[], filter: LineFilter): MethodLine[] {
  return lines.filter((line) => fits(line, filter))
}

function fits(line: MethodLine, { question, minutes, people }: LineFilter): boolean {
  return (
    (question === null || line.questions.includes(question)) &&
    (minutes === null || minutesFor(line, people) <= minutes) &&
    (people === null || (people >= line.group.from && people <= line.group.to))
  )
}

/** A method with a turn for each person takes longer with more people; one for several cases can be held with one. */
function minutesFor({ minutes, repeats, group }: MethodLine, people: number | null): number {
  if (repeats?.each === 'person' && people !== null) return minutes + repeats.minutes * (people - group.from)
  return repeats?.each === 'case' ? Math.min(minutes, repeats.minutes) : minutes
}
