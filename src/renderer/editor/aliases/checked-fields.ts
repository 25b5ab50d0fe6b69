import type { LexicalEditor } from 'lexical'
import * as Y from 'yjs'
import type { CheckedField } from '#shared/contract/privacy.ts'
import { applyText } from '#renderer/lib/documents/apply-text.ts'
import { META } from '#renderer/lib/documents/use-meta-field.ts'
import { $readLines, type TextLine } from './lines.ts'

/** All texts of a document at one moment, as core is asked about them, and which line of the text is which. */
export interface Snapshot {
  readonly fields: readonly CheckedField[]
  /** The lines of the text, by the names they have in `fields`. */
  readonly lines: ReadonlyMap<string, TextLine>
}

/** @param names the typed fields that hold text */
export function readSnapshot(doc: Y.Doc, editor: LexicalEditor | null, names: readonly string[]): Snapshot {
  const lines = editor?.getEditorState().read($readLines) ?? []
  const named = new Map(lines.map((line, place) => [`body:${place}`, line]))
  return {
    fields: [
      ...names.map((name) => ({ name, text: readField(doc, name), safe: [] })).filter(({ text }) => text.trim() !== ''),
      ...[...named].map(([name, { text, safe }]) => ({ name, text, safe: [...safe] })),
    ],
    lines: named,
  }
}

export function readField(doc: Y.Doc, name: string): string {
  const value = doc.getMap(META).get(name)
  if (value instanceof Y.Text) return value.toJSON()
  return typeof value === 'string' ? value : ''
}

export function writeField(doc: Y.Doc, name: string, text: string): void {
  const meta = doc.getMap(META)
  const value = meta.get(name)
  if (value instanceof Y.Text) applyText(value, text)
  else meta.set(name, text)
}
