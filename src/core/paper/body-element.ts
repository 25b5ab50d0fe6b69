import type * as Y from 'yjs'

/** Part of a line, not a block of its own. */
export function isInline(element: Y.XmlText): boolean {
  const type = typeOf(element)
  return type === 'link' || type === 'autolink'
}

export function typeOf(element: Y.XmlText): string {
  return String(attribute(element, '__type'))
}

export function attribute(element: Y.XmlText, name: string): unknown {
  return element.getAttribute(name)
}
