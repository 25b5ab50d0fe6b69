import type { CheckedField } from '#shared/contract/privacy.ts'
import type { RealName } from './alias-store.ts'
import { aliasFinder } from './find-aliases.ts'
import { givesNameAway } from './gives-name-away.ts'

/**
 * The fields, with the aliases in them marked as safe. In the text an alias knows what it is; in a typed field it is
 * plain words, which nobody should have to give an alias again.
 */
export function withSafeAliases(people: readonly RealName[], fields: readonly CheckedField[]): CheckedField[] {
  const names = people.map(({ name }) => name)
  // Somebody else may really be called what one person is called here.
  const aliases = [...new Set(people.map(({ alias }) => alias))].filter((alias) => !givesNameAway(alias, names))
  if (aliases.length === 0) return [...fields]
  const findAliases = aliasFinder(aliases)
  return fields.map((field) => {
    const found = findAliases(field.text)
      .map(({ start, end }) => ({ start, end }))
      .filter(({ start, end }) => !field.safe.some((each) => each.start < end && each.end > start))
    return { ...field, safe: [...field.safe, ...found].toSorted((one, other) => one.start - other.start) }
  })
}
