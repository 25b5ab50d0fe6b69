import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CHECK_LIST,
  HEADING,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  UNORDERED_LIST,
} from '@lexical/markdown'
import type { Transformer } from '@lexical/markdown'
import { defineExtension } from 'lexical'

const transformers: Transformer[] = [
  { ...HEADING, regExp: /^(#{1,3})\s/ }, // three levels are enough for a text that people read
  QUOTE,
  CHECK_LIST, // before the plain list, which would take its dash
  UNORDERED_LIST,
  ORDERED_LIST,
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  LINK,
]

/** Signs that become form while typing: `## ` a heading, `- ` a list, `[] ` a checklist, `> ` a quote, `**bold**`. */
export const MarkdownExtension = defineExtension({
  name: 'ruimte/markdown',
  register: (editor) => registerMarkdownShortcuts(editor, transformers),
})
