import * as Y from 'yjs'
import type { SharedBlock } from '#shared/contract/sharing.ts'
import { BODY } from '../documents/document-types.ts'
import { readBlocks } from './read-blocks.ts'
import { toSharedBlock } from './shared-body.ts'
import { elementOf, topLevels, writeBody } from './write-body.ts'

/**
 * Gives a shared document another text. What stands at the beginning and at the end in both stays untouched, so that the
 * document's history grows by no more than what changed and whoever reads along keeps their place.
 */
export function replaceBody(doc: Y.Doc, blocks: readonly SharedBlock[]): void {
  const root = doc.get(BODY, Y.XmlText)
  const before = topLevels(readBlocks(doc, () => null).map((block) => toSharedBlock(block, (id) => id))).map(asText)
  const parts = topLevels(blocks)
  const after = parts.map(asText)
  // A text that was laid out in another way (by hand, or by a newer Ruimte) is written anew as a whole.
  if (before.length !== root.length) {
    root.delete(0, root.length)
    writeBody(doc, blocks)
    return
  }
  const head = sameAtStart(before, after)
  const tail = sameAtStart(before.slice(head).toReversed(), after.slice(head).toReversed())
  const inserts = parts.slice(head, parts.length - tail).map((part) => ({ insert: elementOf(part) }))
  const removed = before.length - head - tail
  root.applyDelta([...(head > 0 ? [{ retain: head }] : []), ...(removed > 0 ? [{ delete: removed }] : []), ...inserts])
}

const asText = (part: unknown) => JSON.stringify(part)

function sameAtStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((part, at) => part !== other[at])
  return differs < 0 ? Math.min(one.length, other.length) : differs
}
