import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'
import type { LeftOutCount } from '../left-out-count.ts'
import { limits } from '../limits.ts'
import { type RawBlock, type RawText, runsOfBlocks } from '../raw-block.ts'
import type { Around } from './around.ts'
import { childrenOf, isCheckBox, isChecked, isElement, isText, wordsIn } from './dom.ts'
import { blockElements, droppedElements } from './elements.ts'
import { lookWithin, linkOf } from './looks.ts'
import { listOfElement } from './lists.ts'
import { RunWriter } from './run-writer.ts'
import { blocksOfTable } from './tables.ts'

/**
 * A web page as blocks. Only words and the few shapes that we know come through: whatever else stands in it (scripts,
 * handlers, styles, addresses to load from) has no way in, since nothing of its markup is kept as markup.
 */
export function textOfHtml(html: string, leftOut: LeftOutCount): RawText {
  const page = parse(html, { scriptingEnabled: false })
  const around: Around = { look: {}, keepSpace: false, quoted: false, depth: 0, lists: 0, leftOut, blocksIn }
  return { title: titleOf(page), blocks: blocksIn(childrenOf(page), around) }
}

/** The blocks of a row of nodes; words between blocks become paragraphs. */
function blocksIn(nodes: readonly Tree.ChildNode[], around: Around): RawBlock[] {
  const walk = new Walk(around)
  walk.nodes(nodes, around)
  return walk.end()
}

class Walk {
  readonly #blocks: RawBlock[] = []
  readonly #words = new RunWriter()
  readonly #quoted: boolean

  constructor({ quoted }: Around) {
    this.#quoted = quoted
  }

  end(): RawBlock[] {
    this.#endParagraph(this.#quoted)
    return this.#blocks
  }

  nodes(nodes: readonly Tree.ChildNode[], around: Around): void {
    for (const node of nodes) {
      if (isText(node)) this.#words.write(node.value, around.look, around.keepSpace)
      else if (isElement(node)) this.#element(node, { ...around, depth: around.depth + 1 })
    }
  }

  #element(element: Tree.Element, around: Around): void {
    const name = element.tagName
    countHandlers(element, around.leftOut)
    const dropped = droppedElements.get(name)
    if (isCheckBox(element)) {
      // Before an item of a list it makes that a check list.
      if (around.lists === 0) this.#words.write(isChecked(element) ? '☑' : '☐', around.look, true)
    } else if (dropped !== undefined) {
      if (dropped) around.leftOut.add(dropped)
    } else if (around.depth > limits.depth) this.#words.write(wordsIn(element), around.look, around.keepSpace)
    else if (name === 'br') this.#words.write('\n', around.look, true)
    else if (/^h[1-6]$/.test(name)) this.#heading(element, Number(name[1]), around)
    else if (name === 'ul' || name === 'ol' || name === 'menu') this.#add(listOfElement(element, around), around)
    else if (name === 'table') this.#add(blocksOfTable(element, around), around)
    else if (name === 'blockquote') this.#add(blocksIn(childrenOf(element), { ...around, quoted: true }), around)
    else this.#box(element, around)
  }

  #box(element: Tree.Element, around: Around): void {
    const isBlock = blockElements.has(element.tagName) || element.tagName === 'pre' || element.tagName === 'li'
    if (isBlock) this.#endParagraph(around.quoted)
    const link = linkOf(element, around.leftOut)
    const inner: Around = {
      ...around,
      look: { ...lookWithin(element, around.look), ...link },
      keepSpace: around.keepSpace || element.tagName === 'pre',
    }
    this.nodes(
      childrenOf(element),
      element.tagName === 'dt' ? { ...inner, look: { ...inner.look, bold: true } } : inner,
    )
    if (isBlock) this.#endParagraph(around.quoted)
  }

  #heading(element: Tree.Element, level: number, around: Around): void {
    this.#endParagraph(around.quoted)
    const runs = runsOfBlocks(blocksIn(childrenOf(element), around))
    if (runs.length > 0) this.#blocks.push({ type: 'heading', level, runs })
  }

  #add(blocks: readonly RawBlock[], around: Around): void {
    this.#endParagraph(around.quoted)
    for (const block of blocks) this.#blocks.push(block)
  }

  #endParagraph(quoted: boolean): void {
    const runs = this.#words.take()
    if (runs.length > 0) this.#blocks.push({ type: quoted ? 'quote' : 'paragraph', runs })
  }
}

function countHandlers(element: Tree.Element, leftOut: LeftOutCount): void {
  leftOut.add('scripts', element.attrs.filter(({ name }) => name.startsWith('on')).length)
}

function titleOf(page: Tree.Document): string {
  const html = page.childNodes.find((node) => node.nodeName === 'html')
  const head = html && childrenOf(html).find((node) => node.nodeName === 'head')
  const title = head && childrenOf(head).find((node) => node.nodeName === 'title')
  return title && isElement(title) ? wordsIn(title).replaceAll(/\s+/g, ' ').trim() : ''
}
