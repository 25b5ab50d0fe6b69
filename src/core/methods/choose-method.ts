import type {
  ChooserAnswers,
  Choice,
  Suggestion,
  SuggestionReason,
  SuggestionWarning,
} from '#shared/contract/methods.ts'
import type { Method } from '#shared/sessions/method.ts'
import { minutesOf } from '#shared/sessions/method-minutes.ts'
import { anyQuestion, firstChoices, quickChoices } from './first-choices.ts'
import { documentOfMethod } from './own-method-id.ts'

const MOST = 3
const QUICK_MINUTES = 45

interface Considered {
  readonly method: Method
  readonly minutes: number
  readonly fit: SuggestionReason
  readonly warnings: SuggestionWarning[]
  readonly rank: number
}

/**
 * At most three of `methods` for a question, with why and what to mind. None while there is a conflict in the group: a method would only
 * cover it up. Never one that takes longer than there is, unless none fits; then the shortest are named and the answer says so.
 */
export function chooseMethod(methods: readonly Method[], answers: ChooserAnswers): Choice {
  if (answers.safety === 'conflict') return { advice: 'help-first', suggestions: [], setAside: [] }
  const considered = methods
    .flatMap((method) => consider(method, answers) ?? [])
    .toSorted((one, other) => one.rank - other.rank)
  const safe = considered.filter(({ warnings }) => !warnings.includes('needs-much-safety'))
  // What does not suit the group is still better said, with its warning, than nothing.
  const pool = safe.length > 0 ? safe : considered
  const inTime = pool.filter(({ minutes }) => minutes <= answers.minutes)
  if (inTime.length === 0) return tooLittleTime(pool, answers)
  const setAside = considered.filter((one) => one.fit !== 'for-any-question' && !inTime.includes(one))
  return {
    advice: 'choose',
    suggestions: inTime.slice(0, MOST).map((one) => suggest(one, answers)),
    setAside: setAside.slice(0, MOST).map(({ method: { id, name, use }, minutes, warnings }) => ({
      id,
      name,
      use,
      minutes,
      warnings,
    })),
  }
}

function tooLittleTime(pool: readonly Considered[], answers: ChooserAnswers): Choice {
  const shortest = pool.toSorted((one, other) => one.minutes - other.minutes)
  return {
    advice: 'too-little-time',
    suggestions: shortest.slice(0, MOST).map((one) => suggest(one, answers)),
    setAside: [],
  }
}

function consider(method: Method, answers: ChooserAnswers): Considered | undefined {
  const fit = fitOf(method, answers)
  if (!fit || method.variantOf !== null) return undefined
  const minutes = minutesFor(method, answers)
  const warnings = warningsOf(method, minutes, answers)
  return { method, minutes, fit, warnings, rank: rankOf(method, fit, warnings, minutes, answers) }
}

function fitOf({ id, questions }: Method, { question }: ChooserAnswers): SuggestionReason | undefined {
  if (questions[0] === question || firstChoices[question].includes(id)) return 'meant-for-question'
  if (questions.includes(question)) return 'also-for-question'
  return anyQuestion.includes(id) ? 'for-any-question' : undefined
}

/**
 * As many cases as usual where they fit, or else one. A large group in which each person has a turn splits up into the smallest circles
 * that there can be.
 */
function minutesFor(method: Method, { minutes, people }: ChooserAnswers): number {
  const circle = people > method.group.to ? method.group.from : people
  const usual = minutesOf(method, { people: circle, cases: method.usualCases })
  return usual <= minutes ? usual : minutesOf(method, { people: circle, cases: 1 })
}

function warningsOf(method: Method, minutes: number, answers: ChooserAnswers): SuggestionWarning[] {
  const { group, safety, blocks, doubleConfidentiality } = method
  const isForEach = blocks.some(({ repeat }) => repeat === 'per-person')
  const warnings: [SuggestionWarning, boolean][] = [
    ['too-long', minutes > answers.minutes],
    ['needs-much-safety', safety === 'much' && answers.safety === 'new'],
    ['needs-some-safety', isUneasy(method, answers)],
    ['too-few-people', answers.people < group.from],
    ['make-small-groups', answers.people > group.to && isForEach],
    ['too-many-people', answers.people > group.to && !isForEach],
    ['double-confidentiality', doubleConfidentiality],
  ]
  return warnings.filter(([, holds]) => holds).map(([code]) => code)
}

function isUneasy({ safety }: Method, { safety: felt }: ChooserAnswers): boolean {
  return (safety === 'some' && felt === 'new') || (safety === 'much' && felt === 'fairly')
}

/** Lower is better: the report's order first, then what speaks against it here. */
function rankOf(
  method: Method,
  fit: SuggestionReason,
  warnings: readonly SuggestionWarning[],
  minutes: number,
  answers: ChooserAnswers,
): number {
  const cost: Partial<Record<SuggestionWarning, number>> = {
    'needs-some-safety': 25,
    'too-few-people': 40,
    'too-many-people': 40,
    'make-small-groups': 5,
  }
  const against = warnings.reduce((sum, warning) => sum + (cost[warning] ?? 0), 0)
  const isNewcomer = answers.isFirstTime || answers.safety === 'new'
  const unsuited = isNewcomer && !method.forBeginners ? 15 : 0
  // Time that is left over is no fault, but half an hour for a question with two hours rarely is what people came for.
  const unused = Math.round(10 * Math.max(0, 1 - minutes / answers.minutes))
  return placeOf(method, fit, answers) + against + unsuited + unused
}

function placeOf({ id }: Method, fit: SuggestionReason, { question, minutes }: ChooserAnswers): number {
  const isQuick = question === 'practical' && minutes <= QUICK_MINUTES
  const named = (isQuick ? quickChoices : firstChoices[question]).indexOf(id)
  if (documentOfMethod(id) !== undefined && fit !== 'for-any-question') return -20
  if (named >= 0) return named * 10
  return { 'meant-for-question': 60, 'also-for-question': 75 }[fit as string] ?? 110
}

function suggest({ method, minutes, fit, warnings }: Considered, answers: ChooserAnswers): Suggestion {
  const isNewcomer = answers.isFirstTime || answers.safety === 'new'
  const reasons: [SuggestionReason, boolean][] = [
    [fit, true],
    ['own', documentOfMethod(method.id) !== undefined],
    ['fits-time', minutes <= answers.minutes],
    ['for-beginners', answers.isFirstTime && method.forBeginners],
    ['safe-when-new', isNewcomer && answers.safety === 'new' && method.safety === 'any'],
  ]
  const { id, name, use } = method
  return { id, name, use, minutes, warnings, reasons: reasons.filter(([, holds]) => holds).map(([code]) => code) }
}
