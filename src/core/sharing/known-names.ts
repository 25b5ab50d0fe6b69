import type { Finding } from '#shared/contract/privacy.ts'
import { realNamesOf } from '../aliases/alias-store.ts'
import type { CheckFields } from './gate.ts'

/** The names in a document's own alias list, wherever they stand still. */
export const findKnownNames: CheckFields = (db, { documentId, fields }) => {
  if (documentId === null) return []
  const names = realNamesOf(db, documentId)
  return fields.flatMap(({ name: field, text, safe }) =>
    names.flatMap(({ name, alias }): Finding[] => {
      const start = text.toLowerCase().indexOf(name.toLowerCase())
      const end = start + name.length
      if (start < 0 || safe.some((span) => span.start <= start && end <= span.end)) return []
      const found = { field, start, end, text: text.slice(start, end), label: 'person', weight: 'blocks' } as const
      return [{ ...found, reason: { code: 'known-name' }, generalisations: [], alias }]
    }),
  )
}
