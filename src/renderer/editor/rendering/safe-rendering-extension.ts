import { DOMRenderExtension, domOverride } from '@lexical/html'
import { LinkNode } from '@lexical/link'
import { ListNode } from '@lexical/list'
import { HeadingNode } from '@lexical/rich-text'
import { configExtension, defineExtension, TextNode } from 'lexical'
import { isSafeLink } from '../links/safe-link.ts'

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const lists: ReadonlySet<string> = new Set(['ul', 'ol'])

/**
 * The last guard before the page, for content that no window of ours has checked: a document may be written by
 * another program that speaks the same format. No element is made that a text does not need, no link leads where
 * links may not lead, and no text brings its own style.
 */
export const SafeRenderingExtension = defineExtension({
  name: 'ruimte/safe-rendering',
  dependencies: [
    configExtension(DOMRenderExtension, {
      overrides: [
        domOverride([HeadingNode], {
          $createDOM: (node, $next) => (headings.has(node.getTag()) ? $next() : document.createElement('p')),
        }),
        domOverride([ListNode], {
          $createDOM: (node, $next) => (lists.has(node.getTag()) ? $next() : document.createElement('ul')),
        }),
        domOverride([LinkNode], {
          $decorateDOM: (node, _, element) => {
            if (!isSafeLink(node.getURL())) element.removeAttribute('href')
            // In a window of its own, which cannot reach back into this one.
            element.setAttribute('target', '_blank')
            element.setAttribute('rel', 'noopener noreferrer')
          },
        }),
        domOverride([TextNode], {
          $decorateDOM: (node, _, element) => {
            if (node.getStyle() !== '') element.style.cssText = ''
          },
        }),
      ],
    }),
  ],
})
