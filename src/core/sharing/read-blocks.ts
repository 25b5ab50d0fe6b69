import * as Y from 'yjs'
import type { OwnBlock, OwnRun } from '#shared/contract/sharing.ts'
import type { AliasId, DocumentId } from '#shared/ids.ts'
import { BODY } from '../documents/document-types.ts'
import { joinRuns } from './runs.ts'

/** Tells whom an alias stands for and in which written form; null where the private list does not say. */
export type RealNameOf = (aliasId: AliasId, form: number) => string | null

/** Where in the text a run stands: within which link, and which kind of block its words belong to. */
interface Place {
  readonly url: string | null
  readonly block: (runs: OwnRun[]) => OwnBlock
  readonly depth: number
}

const ALL_FORMATS = 127

/** A document's text as its author sees it, block by block. Only what is known here is read: other nodes leave their text. */
export function readBlocks(doc: Y.Doc, realNameOf: RealNameOf): OwnBlock[] {
  return new BlockReader(realNameOf).read(doc.get(BODY, Y.XmlText))
}

class BlockReader {
  readonly #realNameOf: RealNameOf
  readonly #blocks: OwnBlock[] = []
  #runs: OwnRun[] = []

  constructor(realNameOf: RealNameOf) {
    this.#realNameOf = realNameOf
  }

  read(root: Y.XmlText): OwnBlock[] {
    const place: Place = { url: null, block: (runs) => ({ type: 'paragraph', runs }), depth: -1 }
    this.#readInto(root, place)
    this.#endBlock(place)
    return this.#blocks
  }

  #readInto(element: Y.XmlText, place: Place): void {
    let node: Y.Map<unknown> | null = null
    for (const { insert } of element.toDelta() as { insert: unknown }[]) {
      if (typeof insert === 'string') this.#runs.push(this.#runOf(insert, node, place.url))
      else if (insert instanceof Y.Map) node = this.#beginNode(insert, place.url)
      else if (insert instanceof Y.XmlText) this.#readElement(insert, place)
    }
  }

  #beginNode(node: Y.Map<unknown>, url: string | null): Y.Map<unknown> {
    if (node.get('__type') === 'linebreak') this.#runs.push(this.#runOf('\n', null, url))
    return node
  }

  #readElement(element: Y.XmlText, place: Place): void {
    const type = attribute(element, '__type')
    if (type === 'link' || type === 'autolink') {
      this.#readInto(element, { ...place, url: text(attribute(element, '__url')) })
      return
    }
    this.#endBlock(place)
    const within = placeWithin(element, place)
    const before = this.#blocks.length
    this.#readInto(element, within)
    // An item that only holds a list of its own is no line.
    if (this.#runs.length > 0 || this.#blocks.length === before) this.#endBlock(within, true)
  }

  #endBlock(place: Place, evenEmpty = false): void {
    if (this.#runs.length === 0 && !evenEmpty) return
    this.#blocks.push(place.block(joinRuns(this.#runs)))
    this.#runs = []
  }

  #runOf(words: string, node: Y.Map<unknown> | null, url: string | null): OwnRun {
    const format = node?.get('__format')
    const type = node?.get('__type')
    return {
      text: words,
      format: typeof format === 'number' ? format & ALL_FORMATS : 0,
      url,
      documentId: type === 'document-link' ? (text(node?.get('__documentId')) as DocumentId | null) : null,
      alias: type === 'alias' ? { realName: this.#nameBehind(node) } : null,
    }
  }

  #nameBehind(node: Y.Map<unknown> | null): string | null {
    return this.#realNameOf(String(node?.get('__aliasId')) as AliasId, Number(node?.get('__form') ?? 0))
  }
}

function placeWithin(element: Y.XmlText, place: Place): Place {
  const type = attribute(element, '__type')
  if (type === 'heading') return { ...place, block: (runs) => ({ type: 'heading', level: levelOf(element), runs }) }
  if (type === 'quote') return { ...place, block: (runs) => ({ type: 'quote', runs }) }
  if (type === 'list') return { ...place, depth: place.depth + 1, block: itemsOf(element, place.depth + 1) }
  if (type === 'listitem' && place.depth >= 0)
    return { ...place, block: (runs) => withCheck(place.block(runs), element) }
  return { ...place, block: (runs) => ({ type: 'paragraph', runs }) }
}

function itemsOf(element: Y.XmlText, depth: number): Place['block'] {
  const type = attribute(element, '__listType')
  const list = type === 'number' || type === 'check' ? type : 'bullet'
  return (runs) => ({ type: 'item', list, depth, checked: false, runs })
}

function withCheck(block: OwnBlock, item: Y.XmlText): OwnBlock {
  return block.type === 'item' ? { ...block, checked: attribute(item, '__checked') === true } : block
}

function levelOf(element: Y.XmlText): number {
  const level = Number(/^h([1-3])$/.exec(String(attribute(element, '__tag')))?.[1])
  return Number.isNaN(level) ? 3 : level
}

const attribute = (element: Y.XmlText, name: string) => element.getAttribute(name) as unknown
const text = (value: unknown) => (typeof value === 'string' ? value : null)
