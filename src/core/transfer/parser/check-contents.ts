import * as Y from 'yjs'
import type { ArchivedDocument } from '../archive/archive-format.ts'
import { buildDocument } from '../archive/build-document.ts'
import { Refusal } from './refusal.ts'

/**
 * Makes sure that a document of an archive can be built, and that the editor can open its text.
 *
 * @throws {Refusal} `damaged` for what Ruimte does not write, `newer` for a text with parts that this editor does not know
 */
export async function checkContents(document: ArchivedDocument): Promise<void> {
  const state = stateOf(document)
  const { openHeadlessEditor } = await import('../../documents/headless-editor.ts')
  try {
    openHeadlessEditor(state).doc.destroy()
  } catch {
    throw new Refusal('newer')
  }
}

function stateOf({ shared }: ArchivedDocument): Uint8Array {
  try {
    return Y.encodeStateAsUpdate(buildDocument(shared, (text) => text))
  } catch {
    throw new Refusal('damaged')
  }
}
