import type { CheckedField } from '#shared/contract/privacy.ts'
import type { RealName } from './alias-store.ts'
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
  // The longest first: an alias may begin as another does.
  const words = aliases.toSorted((one, other) => other.length - one.length).map((alias) => RegExp.escape(alias))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return fields.map((field) => {
    const found = [...field.text.matchAll(pattern)]
      .map(({ index, 0: alias }) => ({ start: index, end: index + alias.length }))
      .filter(({ start, end }) => !field.safe.some((each) => each.start < end && each.end > start))
    return { ...field, safe: [...field.safe, ...found].toSorted((one, other) => one.start - other.start) }
  })
}
