import type { LexicalEditor } from 'lexical'
import type { AliasId } from '#shared/ids.ts'

const none: ReadonlySet<AliasId> = new Set()
const knownByEditor = new WeakMap<LexicalEditor, () => ReadonlySet<AliasId>>()

/** The aliases on the list of the document in `editor`. */
export function knownIn(editor: LexicalEditor): ReadonlySet<AliasId> {
  return knownByEditor.get(editor)?.() ?? none
}

/** @returns how to let go of it */
export function setKnownIn(editor: LexicalEditor, known: () => ReadonlySet<AliasId>): () => void {
  knownByEditor.set(editor, known)
  return () => knownByEditor.delete(editor)
}
