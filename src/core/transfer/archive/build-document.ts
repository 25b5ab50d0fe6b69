import * as Y from 'yjs'
import { safeAddress } from '../parser/safe-address.ts'
import type { SharedValue } from './archive-format.ts'

type Fields = { readonly [name: string]: SharedValue }

/**
 * A document with what an archive says of it. Its history begins here.
 *
 * @param asHere gives the id that a document has in this vault for the id that it had in the archive
 * @throws {TypeError} for anything that Ruimte does not write into an archive
 */
export function buildDocument(shared: Fields, asHere: (text: string) => string): Y.Doc {
  const doc = new Y.Doc()
  const builder = new Builder(asHere)
  doc.transact(() => {
    for (const [name, value] of Object.entries(shared)) builder.root(doc, name, fieldsOf(value))
  })
  return doc
}

class Builder {
  readonly #asHere: (text: string) => string

  constructor(asHere: (text: string) => string) {
    this.#asHere = asHere
  }

  root(doc: Y.Doc, name: string, fields: Fields): void {
    switch (typeOf(fields)) {
      case 'map':
        this.#fillMap(doc.getMap(name), fields)
        break
      case 'array':
        doc.getArray(name).push(itemsOf(fields['items']).map((item) => this.#value(item)))
        break
      case 'text':
        this.#fillText(doc.getText(name), fields)
        break
      case 'xml-text':
        this.#fillXmlText(doc.get(name, Y.XmlText), fields)
        break
      case undefined:
      default:
        throw new TypeError('not of an archive')
    }
  }

  #value(value: SharedValue): unknown {
    if (typeof value === 'string') return this.#asHere(value)
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item) => this.#plain(item))
    switch (typeOf(value)) {
      case undefined:
        return this.#plain(value)
      case 'plain':
        return this.#plain(fieldsOf(value['value']))
      case 'map':
        return this.#fillMap(new Y.Map(), value)
      case 'array':
        return this.#array(itemsOf(value['items']))
      case 'text':
        return this.#fillText(new Y.Text(), value)
      case 'xml-text':
        return this.#fillXmlText(new Y.XmlText(), value)
      default:
        throw new TypeError('not of an archive')
    }
  }

  #plain(value: SharedValue): unknown {
    if (typeof value === 'string') return this.#asHere(value)
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item) => this.#plain(item))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.#plain(inner)]))
  }

  #array(items: readonly SharedValue[]): Y.Array<unknown> {
    const array = new Y.Array<unknown>()
    array.push(items.map((item) => this.#value(item)))
    return array
  }

  #fillMap(map: Y.Map<unknown>, { entries }: Fields): Y.Map<unknown> {
    for (const [name, value] of Object.entries(fieldsOf(entries))) map.set(name, this.#value(value))
    return map
  }

  #fillText<Text extends Y.Text>(text: Text, { delta }: Fields): Text {
    text.applyDelta(
      itemsOf(delta).map((run) => {
        const { insert, attributes } = fieldsOf(run)
        if (insert === undefined) throw new TypeError('not of an archive')
        return { insert: this.#inserted(insert), ...(attributes ? { attributes: this.#plain(attributes) } : {}) }
      }),
      { sanitize: false },
    )
    return text
  }

  /** The words of a text are what they are, even when they read like an id. */
  #inserted(insert: SharedValue): unknown {
    return typeof insert === 'string' ? insert : this.#value(insert)
  }

  #fillXmlText(text: Y.XmlText, fields: Fields): Y.XmlText {
    for (const [name, value] of Object.entries(fieldsOf(fields['attributes']))) {
      // Whoever made the archive, its links lead where links of ours may lead.
      const kept = name === '__url' ? safeUrl(value) : this.#value(value)
      text.setAttribute(name, kept as string)
    }
    return this.#fillText(text, fields)
  }
}

/** @returns undefined for a plain object */
function typeOf({ $: type }: Fields): string | undefined {
  if (type !== undefined && typeof type !== 'string') throw new TypeError('not of an archive')
  return type
}

function safeUrl(value: SharedValue): string {
  return typeof value === 'string' && safeAddress(value) !== undefined ? value : ''
}

function fieldsOf(value: SharedValue | undefined): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not of an archive')
  return value
}

function itemsOf(value: SharedValue | undefined): readonly SharedValue[] {
  if (!Array.isArray(value)) throw new TypeError('not of an archive')
  return value
}
