import type { DilemmaLine } from '#shared/contract/dilemmas.ts'

const order: readonly DilemmaLine['state'][] = ['ready', 'draft', 'in-session', 'followed-up']

/** Dilemmas as they come up for a session: what is ready first, what was talked through last; among equals as they came. */
export function readyFirst<Line extends Pick<DilemmaLine, 'state'>>(lines: readonly Line[]): Line[] {
  return lines.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
}
