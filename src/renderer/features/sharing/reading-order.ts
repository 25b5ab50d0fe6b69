import type { SharedField } from '#shared/contract/sharing.ts'
import { isUnseen } from './wordless-fields.ts'

/** What is read before the text; the other fields come after it. */
const before: ReadonlySet<string> = new Set(['title', 'line', 'questions', 'lessons'])

export function inReadingOrder(fields: readonly SharedField[]): { head: SharedField[]; tail: SharedField[] } {
  return {
    head: fields.filter(({ name }) => before.has(name)),
    tail: fields.filter(({ name }) => !before.has(name) && !isUnseen(name)),
  }
}
