import type { Definition, PhrasingContent } from 'mdast'
import type { PaperRun } from '../../../paper/paper.ts'
import { lookOfElement } from '../html/elements.ts'
import { type Look, RunWriter } from '../html/run-writer.ts'
import type { LeftOutCount } from '../left-out-count.ts'
import { limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { safeAddress } from '../safe-address.ts'

/** Reads the words inside one block of Markdown. */
export class PhrasingReader {
  readonly #addresses: ReadonlyMap<string, string>
  readonly #leftOut: LeftOutCount

  constructor(definitions: readonly Definition[], leftOut: LeftOutCount) {
    this.#addresses = new Map(definitions.map(({ identifier, url }) => [identifier, url]))
    this.#leftOut = leftOut
  }

  runs(nodes: readonly PhrasingContent[]): PaperRun[] {
    const words = new RunWriter()
    this.#write(nodes, { words, look: {}, depth: 0 })
    return words.take()
  }

  #write(nodes: readonly PhrasingContent[], { words, look, depth }: Around): void {
    if (depth > limits.depth) throw new Refusal('too-deep')
    // HTML inside a line comes as single tags: `<u>` changes the look until `</u>`.
    let own = look
    for (const node of nodes) {
      if (node.type === 'html') own = this.#tag(node.value, own, look, words)
      else this.#node(node, { words, look: own, depth: depth + 1 })
    }
  }

  #node(node: Exclude<PhrasingContent, { type: 'html' }>, around: Around): void {
    const { words, look } = around
    switch (node.type) {
      case 'text':
        words.write(node.value.replaceAll('\n', ' '), look, true)
        break
      case 'inlineCode':
        words.write(node.value, { ...look, code: true }, true)
        break
      case 'break':
        words.write('\n', look, true)
        break
      case 'strong':
        this.#write(node.children, { ...around, look: { ...look, bold: true } })
        break
      case 'emphasis':
        this.#write(node.children, { ...around, look: { ...look, italic: true } })
        break
      case 'delete':
        this.#write(node.children, { ...around, look: { ...look, strike: true } })
        break
      case 'link':
        this.#write(node.children, { ...around, look: { ...look, ...this.#link(node.url) } })
        break
      case 'linkReference':
        this.#write(node.children, {
          ...around,
          look: { ...look, ...this.#link(this.#addresses.get(node.identifier)) },
        })
        break
      case 'image':
      case 'imageReference':
        this.#leftOut.add('images')
        break
      case 'footnoteReference':
        words.write(`[${node.label ?? node.identifier}]`, look, true)
        break
    }
  }

  #link(address: string | undefined): { link?: string } {
    const link = address === undefined ? undefined : safeAddress(address)
    // A link to another file of the same folder keeps its words.
    if (link === undefined && address !== undefined && /^[a-z][a-z\d+.-]*:/i.test(address)) this.#leftOut.add('links')
    return link === undefined ? {} : { link }
  }

  #tag(tag: string, own: Look, outer: Look, words: RunWriter): Look {
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d]*)/i.exec(tag) ?? []
    const element = name.toLowerCase()
    if (element === 'br') words.write('\n', own, true)
    if (element === 'script') this.#leftOut.add('scripts', slash ? 0 : 1)
    if (element === 'img') this.#leftOut.add('images')
    const look = lookOfElement[element]
    if (!look) return own
    const { [look]: _, ...without } = own
    return slash ? { ...without, ...(outer[look] ? { [look]: true } : {}) } : { ...own, [look]: true }
  }
}

interface Around {
  readonly words: RunWriter
  readonly look: Look
  readonly depth: number
}
