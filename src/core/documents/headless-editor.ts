import { createHeadlessEditor } from '@lexical/headless'
import {
  type Binding,
  createYjsBinding,
  type Provider,
  syncLexicalUpdateToYjs,
  syncYjsChangesToLexical,
} from '@lexical/yjs'
import { COLLABORATION_TAG, type LexicalEditor } from 'lexical'
import * as Y from 'yjs'
import { editorNodes } from '#shared/editor-nodes.ts'

const NAME = 'headless'
const nothing = () => {}

/** There are no cursors without a window. */
const alone: Provider = {
  awareness: {
    getLocalState: () => null,
    getStates: () => new Map(),
    off: nothing,
    on: nothing,
    setLocalState: nothing,
    setLocalStateField: nothing,
  },
  connect: nothing,
  disconnect: nothing,
  off: nothing,
  on: nothing,
}

/**
 * An editor without a window: what is edited in it is edited in `doc`, and the other way round. It begins with the body
 * in `state`. Load this file only where it is needed: with it comes the whole of Lexical.
 */
export function openHeadlessEditor(state?: Uint8Array): { editor: LexicalEditor; doc: Y.Doc } {
  const doc = new Y.Doc()
  const editor = createHeadlessEditor({
    namespace: NAME,
    nodes: editorNodes,
    onError(error) {
      throw error
    },
  })
  const binding = createYjsBinding({ editor, id: NAME, doc, docMap: new Map([[NAME, doc]]) })
  followDocument(binding)
  followEditor(binding)
  if (state) Y.applyUpdate(doc, state)
  editor.update(nothing, { discrete: true }) // what the document told is now in the editor's state
  return { editor, doc }
}

function followDocument(binding: Binding): void {
  binding.root.getSharedType().observeDeep((events, transaction) => {
    // The body holds nothing but Y.XmlText and Y.Map, which the binding's older type for events does not say.
    const bodyEvents = events as Parameters<typeof syncYjsChangesToLexical>[2]
    if (transaction.origin !== binding) syncYjsChangesToLexical(binding, alone, bodyEvents, false, nothing)
  })
}

function followEditor(binding: Binding): void {
  binding.editor.registerUpdateListener((update) => {
    if (update.tags.has(COLLABORATION_TAG)) return
    syncLexicalUpdateToYjs(
      binding,
      alone,
      update.prevEditorState,
      update.editorState,
      update.dirtyElements,
      update.dirtyLeaves,
      update.normalizedNodes,
      update.tags,
    )
  })
}
