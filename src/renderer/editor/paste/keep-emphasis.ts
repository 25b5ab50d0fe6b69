/**
 * Word processors write emphasis as style. Styles are dropped, so what they say is kept as elements; and what says
 * bold but looks plain, as a whole text from Google Docs does, becomes plain.
 */
export function keepEmphasis(node: Node): void {
  if (!(node instanceof HTMLElement) || node.style.length === 0) return
  const { fontWeight, fontStyle } = node.style
  if (isBoldElement(node) && !isBold(fontWeight) && fontWeight !== '') node.replaceWith(...node.childNodes)
  if (node.localName !== 'span') return
  if (isBold(fontWeight)) wrapContent(node, 'strong')
  if (fontStyle === 'italic') wrapContent(node, 'em')
  if (node.style.textDecorationLine.includes('line-through')) wrapContent(node, 's')
}

const isBoldElement = (element: HTMLElement) => element.localName === 'b' || element.localName === 'strong'
const isBold = (weight: string) => weight === 'bold' || weight === 'bolder' || Number(weight) >= 600

function wrapContent(element: HTMLElement, tag: 'strong' | 'em' | 's'): void {
  const wrapper = element.ownerDocument.createElement(tag)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}
