import type { CheckedField } from '#shared/contract/privacy.ts'
import type { RealName } from '../../aliases/alias-store.ts'
import { findOccurrences } from '../../aliases/find-occurrences.ts'

export interface RealNameFound {
  readonly field: string
  readonly start: number
  readonly end: number
  readonly alias: string
}

/** Where people who have an alias still stand by their real name, in any of its forms. */
export function findRealNames(names: readonly RealName[], fields: readonly CheckedField[]): RealNameFound[] {
  const byAlias = Map.groupBy(names, ({ aliasId }) => aliasId)
  return [...byAlias.values()].flatMap((forms) => {
    const [{ alias } = { alias: '' }] = forms
    const written = forms.map(({ name }) => name)
    return findOccurrences(written, fields).map(({ field, start, end }) => ({ field, start, end, alias }))
  })
}
