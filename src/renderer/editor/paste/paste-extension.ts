import { $insertGeneratedNodes, ClipboardImportExtension } from '@lexical/clipboard'
import type { ImportMimeTypeFunction } from '@lexical/clipboard'
import { $generateNodesFromDOM } from '@lexical/html'
import { HeadingNode } from '@lexical/rich-text'
import { $getEditor, configExtension, createCommand, defineExtension, mergeRegister, TextNode } from 'lexical'
import type { LexicalCommand } from 'lexical'
import { $insertOwnAliases } from '../aliases/alias-paste.ts'
import { cleanHtml } from './clean-html.ts'

/** More than this is not a text that somebody wants in a dilemma, and it would hold up the window. */
const MAX_PASTE_CHARS = 2_000_000

/** Something was not taken in because it is too large. */
export const PASTE_REFUSED_COMMAND: LexicalCommand<void> = createCommand('PASTE_REFUSED')

const $refuseTooLarge: ImportMimeTypeFunction = (data, _selection, $next) => {
  if (data.length <= MAX_PASTE_CHARS) return $next()
  $getEditor().dispatchCommand(PASTE_REFUSED_COMMAND, undefined)
  return true
}

/** Takes the place of Lexical's own way in, so it never hands on to the next. */
const $insertCleanHtml: ImportMimeTypeFunction = (html, selection) => {
  const editor = $getEditor()
  $insertGeneratedNodes(editor, $generateNodesFromDOM(editor, cleanHtml(html)), selection)
  return true
}

/** Three levels of headings, as the editor itself offers. */
function $flattenHeading(heading: HeadingNode): void {
  if (!['h1', 'h2', 'h3'].includes(heading.getTag())) heading.setTag('h3')
}

function $dropStyle(text: TextNode): void {
  if (text.getStyle() !== '') text.setStyle('')
}

/**
 * The one way in for what is pasted or dropped. HTML is cleaned first; text from another Ruimte window comes as
 * Lexical's own format, which names nodes and not elements, and passes the same transforms.
 */
export const PasteExtension = defineExtension({
  name: 'ruimte/paste',
  dependencies: [
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [$insertOwnAliases, $refuseTooLarge],
        'text/html': [$insertCleanHtml, $refuseTooLarge],
        'text/plain': [$refuseTooLarge],
        'text/uri-list': [$refuseTooLarge],
      },
    }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(HeadingNode, $flattenHeading),
      editor.registerNodeTransform(TextNode, $dropStyle),
    ),
})
