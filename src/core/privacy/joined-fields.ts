import type { CheckedField, TextSpan } from '#shared/contract/privacy.ts'

/** Fields as one text, each on lines of its own. */
export interface JoinedFields {
  readonly text: string
  readonly fields: readonly { readonly field: string; readonly offset: number }[]
  /** Where each field begins in the text, by its name. */
  readonly offsets: ReadonlyMap<string, number>
  readonly safe: readonly TextSpan[]
}

export function joinFields(fields: readonly CheckedField[]): JoinedFields {
  const placed: { field: string; offset: number }[] = []
  const safe: TextSpan[] = []
  let offset = 0
  for (const field of fields) {
    const begin = offset
    placed.push({ field: field.name, offset: begin })
    safe.push(...field.safe.map(({ start, end }) => ({ start: begin + start, end: begin + end })))
    offset += field.text.length + 1
  }
  return {
    text: fields.map(({ text }) => text).join('\n'),
    fields: placed,
    offsets: new Map(placed.map(({ field, offset: begin }) => [field, begin])),
    safe: safe.toSorted((one, other) => one.start - other.start),
  }
}
