import DOMPurify from 'dompurify'
import type { Config } from 'dompurify'
import { keepEmphasis } from './keep-emphasis.ts'

/** What a pasted text may keep. Everything else goes; the words in it stay. */
const allowedTags = (
  'p div br pre section article b strong i em u s del span a ' +
  'h1 h2 h3 h4 h5 h6 blockquote ul ol li table thead tbody tfoot tr td th'
).split(' ')

const config = {
  ALLOWED_TAGS: allowedTags,
  ALLOWED_ATTR: ['href'],
  ALLOWED_URI_REGEXP: /^(?:https|mailto|tel):/i,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config

const purify = DOMPurify(window)
purify.addHook('beforeSanitizeElements', keepEmphasis)

/**
 * Pasted HTML as harmless elements, in a box of a document that is not shown. It is parsed where nothing runs and
 * nothing is fetched; what comes out is never written as text and parsed again, since that is where sanitised markup
 * comes back to life.
 */
export function cleanHtml(html: string): HTMLElement {
  const box = document.implementation.createHTMLDocument('').createElement('div')
  box.append(purify.sanitize(html, config))
  return box
}
