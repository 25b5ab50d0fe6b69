import { $generateNodesFromSerializedNodes, $insertGeneratedNodes } from '@lexical/clipboard'
import type { ImportMimeTypeFunction } from '@lexical/clipboard'
import { $createTextNode, $getEditor, $isElementNode, type LexicalNode, type SerializedLexicalNode } from 'lexical'
import { $isAliasNode } from '#shared/editor-nodes/alias-node.ts'
import type { AliasId } from '#shared/ids.ts'
import { knownIn } from './known-in.ts'

/**
 * What is pasted from a text of Ruimte. An alias of this document's own list stays what it is; one of another document
 * becomes plain words, for who it stands for is known there alone.
 */
export const $insertOwnAliases: ImportMimeTypeFunction = (data, selection, $next) => {
  const editor = $getEditor()
  const nodes = $readNodes(data, editor._config.namespace)
  if (!nodes) return $next()
  const known = knownIn(editor)
  $insertGeneratedNodes(
    editor,
    nodes.map((node) => $withPlainStrangers(node, known)),
    selection,
  )
  return true
}

function $withPlainStrangers(node: LexicalNode, known: ReadonlySet<AliasId>): LexicalNode {
  if ($isAliasNode(node) && !known.has(node.getAliasId()))
    return $createTextNode(node.getTextContent()).setFormat(node.getFormat())
  if ($isElementNode(node))
    for (const child of node.getChildren()) {
      const plain = $withPlainStrangers(child, known)
      if (plain !== child) child.replace(plain)
    }
  return node
}

/** What another text of Ruimte put on the clipboard; null when it comes from elsewhere or cannot be read. */
function $readNodes(data: string, namespace: string): LexicalNode[] | null {
  try {
    const payload = JSON.parse(data) as { namespace?: unknown; nodes?: unknown }
    if (payload.namespace !== namespace || !Array.isArray(payload.nodes)) return null
    return $generateNodesFromSerializedNodes(payload.nodes as SerializedLexicalNode[])
  } catch {
    return null
  }
}
