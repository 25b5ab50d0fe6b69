import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import * as Y from 'yjs'
import { expect, it } from 'vitest'
import { $createDocumentLinkNode, $isDocumentLinkNode } from '#shared/editor-nodes/document-link-node.ts'
import type { DocumentId } from '#shared/ids.ts'
import { textOf } from './document-text.ts'
import { openHeadlessEditor } from './headless-editor.ts'

const id = '5f0c1d1e-3a2b-4c3d-8e4f-0a1b2c3d4e5f' as DocumentId

function withLink() {
  const open = openHeadlessEditor()
  open.editor.update(
    () =>
      $getRoot()
        .clear()
        .append(
          $createParagraphNode().append(
            $createTextNode('Zie '),
            $createDocumentLinkNode(id, 'Nachtappjes'),
            $createTextNode('.'),
          ),
        ),
    { discrete: true },
  )
  return open
}

it('reads as the title of the other document', () => {
  expect(textOf(withLink().doc)).toBe('Zie Nachtappjes.')
})

it('keeps its document through Yjs, JSON and a change', () => {
  const { doc } = withLink()
  const { editor } = openHeadlessEditor(Y.encodeStateAsUpdate(doc))
  const find = () => $getRoot().getAllTextNodes().find($isDocumentLinkNode)
  editor.update(() => void find()?.setTextContent('Nachten'), { discrete: true })
  editor.read(() => {
    const link = find()
    expect(link?.getDocumentId()).toBe(id)
    expect(link?.isToken()).toBe(true)
    expect(link?.exportJSON()).toMatchObject({ type: 'document-link', documentId: id, text: 'Nachten', mode: 'token' })
  })
  const again = editor.parseEditorState(JSON.stringify(editor.getEditorState().toJSON()))
  expect(again.read(() => find()?.getDocumentId())).toBe(id)
})
