import { isSafeLink } from '../links/safe-link.ts'

const allowedElements = new Set('P,H1,H2,H3,BLOCKQUOTE,UL,OL,LI,A,BR,SPAN,STRONG,EM,S'.split(','))
const allowedAttributes = new Set(
  'href,target,rel,class,dir,value,spellcheck,aria-level,data-lexical-text,data-lexical-managed-linebreak'.split(','),
)

/** Whatever stands in an editor on the page that must not: elements, attributes, links. */
export function dangersIn(field: Element): string[] {
  return [...field.querySelectorAll('*')].flatMap((element) => [
    ...(allowedElements.has(element.tagName) ? [] : [element.tagName]),
    ...element.getAttributeNames().filter((name) => !allowedAttributes.has(name)),
    ...(element.hasAttribute('href') && !isSafeLink(element.getAttribute('href') ?? '') ? ['href'] : []),
  ])
}

/** Names of the attacks whose script ran in this page. */
export const ran = new Set<string>()
Object.assign(globalThis, { ran: (name: string) => ran.add(name) })

export const aWhile = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
