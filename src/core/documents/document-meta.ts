import type * as Y from 'yjs'
import type { z } from 'zod'
import { META } from './document-types.ts'

/** The typed fields of a document; a field that holds something else than it should gets what its schema falls back to. */
export function readMeta<Schema extends z.ZodType>(doc: Y.Doc, schema: Schema): z.infer<Schema> {
  return schema.parse(doc.getMap(META).toJSON())
}

export function writeMeta(doc: Y.Doc, fields: Readonly<Record<string, unknown>>): void {
  const meta = doc.getMap(META)
  for (const [name, value] of Object.entries(fields)) meta.set(name, value)
}
