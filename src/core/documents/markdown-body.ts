import {
  $convertFromMarkdownString,
  CHECK_LIST,
  HEADING,
  LINK,
  ORDERED_LIST,
  QUOTE,
  TEXT_FORMAT_TRANSFORMERS,
  UNORDERED_LIST,
} from '@lexical/markdown'
import * as Y from 'yjs'
import { openHeadlessEditor } from './headless-editor.ts'

// A check list begins as a bullet list does, so it is tried first.
const blocks = [HEADING, QUOTE, CHECK_LIST, UNORDERED_LIST, ORDERED_LIST, LINK, ...TEXT_FORMAT_TRANSFORMERS]

/** A writer of a first text in Markdown, with all that the editor knows. */
export function markdownBody(markdown: string): (doc: Y.Doc) => void {
  const { editor, doc: draft } = openHeadlessEditor()
  editor.update(() => $convertFromMarkdownString(markdown, blocks), { discrete: true })
  const state = Y.encodeStateAsUpdate(draft)
  draft.destroy()
  return (doc) => Y.applyUpdate(doc, state)
}
