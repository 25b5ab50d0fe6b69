import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node
}

export function isText(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === '#text'
}

export function childrenOf(node: Tree.Node): readonly Tree.ChildNode[] {
  return 'childNodes' in node ? node.childNodes : []
}

export function attributeOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

export function isCheckBox(element: Tree.Element): boolean {
  return element.tagName === 'input' && attributeOf(element, 'type')?.toLowerCase() === 'checkbox'
}

export function isChecked(box: Tree.Element): boolean {
  return attributeOf(box, 'checked') !== undefined
}

/** The words in an element, however deep they lie; what is no text for people is passed by. */
export function wordsIn(element: Tree.Element): string {
  let words = ''
  const waiting: Tree.Node[] = [element]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) words += node.value
    else if (node.nodeName !== 'script' && node.nodeName !== 'style') {
      for (const child of childrenOf(node).toReversed()) waiting.push(child)
    }
  }
  return words
}
