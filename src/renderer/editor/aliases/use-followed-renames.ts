import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import { AliasNode } from '#shared/editor-nodes/alias-node.ts'
import type { AliasId, DocumentId } from '#shared/ids.ts'
import { client } from '#renderer/lib/core.ts'
import { $aliasNodes, $renameAlias } from './alias-edits.ts'
import { knownAliases, putAlias } from './alias-queries.ts'

/** How long the text rests before the list follows it. */
const REST_MS = 250

/**
 * Keeps the alias list true to the text. An undo of a rename, or an older version that comes back, changes the text
 * alone: the list then follows it. Where one person is called two things, after edits in two windows, the list decides.
 */
export function useFollowedRenames(documentId: DocumentId, isOn: boolean): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    if (!isOn) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = editor.registerMutationListener(
      AliasNode,
      () => {
        clearTimeout(timer)
        timer = setTimeout(() => follow(editor, documentId), REST_MS)
      },
      { skipInitialization: true },
    )
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [editor, documentId, isOn])
}

function follow(editor: LexicalEditor, documentId: DocumentId): void {
  const shown = editor.getEditorState().read($shownAliases)
  for (const { id, alias, isRemoved } of knownAliases(documentId)) {
    const [first, ...others] = shown.get(id) ?? []
    if (first === undefined || (first === alias && others.length === 0 && !isRemoved)) continue
    if (others.length === 0) void rename(id, first)
    // In one window only, or two would mend the same words twice.
    else if (document.hasFocus()) editor.update(() => $renameAlias(id, alias))
  }
}

/** What each person is called in the text. */
function $shownAliases(): Map<AliasId, Set<string>> {
  const shown = new Map<AliasId, Set<string>>()
  for (const node of $aliasNodes()) {
    const id = node.getAliasId()
    shown.set(id, (shown.get(id) ?? new Set()).add(node.getTextContent()))
  }
  return shown
}

/** The text stays what it is when core will not have it: the next change tries again. */
async function rename(id: AliasId, alias: string): Promise<void> {
  const renamed = await client.aliases.rename({ id, alias }).catch(() => null)
  if (renamed) putAlias(renamed)
}
