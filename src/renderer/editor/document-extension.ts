import { CheckListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import { defineExtension } from 'lexical'
import { editorNodes } from '#shared/editor-nodes.ts'
import { DocumentLinkRendering } from './links/documents/document-link-rendering.ts'
import { AliasRenderingExtension } from './aliases/alias-rendering-extension.ts'
import { SafeLinksExtension } from './links/safe-links-extension.ts'
import { ListTabExtension } from './lists/list-tab-extension.ts'
import { MarkdownExtension } from './markdown/markdown-extension.ts'
import { PasteExtension } from './paste/paste-extension.ts'
import { SafeRenderingExtension } from './rendering/safe-rendering-extension.ts'
import { theme } from './theme.ts'

const shared = {
  namespace: 'ruimte',
  nodes: [...editorNodes],
  theme,
  $initialEditorState: null, // the document brings its own
  onError: (error: Error) => {
    throw error
  },
}

/** A text that is written. */
export const WritingExtension = defineExtension({
  ...shared,
  name: 'ruimte/writing',
  dependencies: [
    RichTextExtension,
    CheckListExtension,
    SafeLinksExtension,
    SafeRenderingExtension,
    DocumentLinkRendering,
    MarkdownExtension,
    ListTabExtension,
    PasteExtension,
    AliasRenderingExtension,
  ],
})

/** A text that is only read. */
export const ReadingExtension = defineExtension({
  ...shared,
  name: 'ruimte/reading',
  editable: false,
  dependencies: [SafeRenderingExtension, DocumentLinkRendering],
})
