import { DOMRenderExtension, domOverride } from '@lexical/html'
import { configExtension, defineExtension, type LexicalEditor } from 'lexical'
import { DocumentLinkNode } from '#shared/editor-nodes/document-link-node.ts'
import text from '../../text.module.css'

/** Draws a link to a document as a link; whether it can be reached by Tab depends on whether the text is written in. */
export const DocumentLinkRendering = defineExtension({
  name: 'ruimte/document-link-rendering',
  dependencies: [
    configExtension(DOMRenderExtension, {
      overrides: [
        domOverride([DocumentLinkNode], {
          $decorateDOM: (_node, _before, element: HTMLElement, editor: LexicalEditor) => {
            element.classList.add(text.documentLink ?? '')
            element.setAttribute('role', 'link')
            element.setAttribute('spellcheck', 'false')
            if (!editor.isEditable()) element.tabIndex = 0
          },
        }),
      ],
    }),
  ],
})
