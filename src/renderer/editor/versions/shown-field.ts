/** A typed field as readers know it. */
export interface ShownField {
  readonly name: string
  readonly label: string
}

/** What a field holds, in words; empty when it says nothing. */
export function fieldText(value: unknown, words: { readonly yes: string; readonly no: string }): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : ''
}
