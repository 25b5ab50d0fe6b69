import type { LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { AliasNode } from '#shared/editor-nodes/alias-node.ts'
import type { AliasId } from '#shared/ids.ts'
import { $aliasNodes } from './alias-edits.ts'

const NONE: ReadonlyMap<AliasId, number> = new Map()

/** How often each alias stands in the text. */
export function useAliasCounts(editor: LexicalEditor | null): ReadonlyMap<AliasId, number> {
  const [counts, setCounts] = useState(NONE)
  useEffect(() => {
    if (!editor) return
    const count = () => setCounts(editor.getEditorState().read($countAliases))
    count()
    return editor.registerMutationListener(AliasNode, count, { skipInitialization: true })
  }, [editor])
  return editor ? counts : NONE
}

function $countAliases(): ReadonlyMap<AliasId, number> {
  const counts = new Map<AliasId, number>()
  for (const node of $aliasNodes()) counts.set(node.getAliasId(), (counts.get(node.getAliasId()) ?? 0) + 1)
  return counts
}
