import * as Y from 'yjs'
import { BODY, META } from '../../documents/document-types.ts'
import type { SharedValue } from './archive-format.ts'

interface Run {
  readonly insert: unknown
  readonly attributes?: Record<string, unknown>
}

/** All that a document says now, as JSON: its shared types by their names, without the history behind them. */
export function dumpDocument(doc: Y.Doc): Record<string, SharedValue> {
  return Object.fromEntries([...doc.share.keys()].map((name) => [name, dumpValue(rootOf(doc, name))]))
}

/** Yjs knows what kind of type a root is only after somebody has asked for it as such. */
function rootOf(doc: Y.Doc, name: string): unknown {
  if (name === META) return doc.getMap(META)
  if (name === BODY) return doc.get(BODY, Y.XmlText)
  const root: { readonly _map: Map<string, unknown>; readonly _start: Y.Item | null } | undefined = doc.share.get(name)
  if (!root || Object.getPrototypeOf(root) !== Y.AbstractType.prototype) return root
  if (root._map.size > 0) return doc.getMap(name)
  return holdsText(root._start) ? doc.getText(name) : doc.getArray(name)
}

function holdsText(first: Y.Item | null): boolean {
  for (let item = first; item; item = item.right) {
    if (!item.deleted && (item.content instanceof Y.ContentString || item.content instanceof Y.ContentFormat))
      return true
  }
  return false
}

/** @throws {TypeError} for a value that a document of ours does not hold */
function dumpValue(value: unknown): SharedValue {
  if (value instanceof Y.XmlText)
    return { $: 'xml-text', attributes: dumpEntries(Object.entries(value.getAttributes())), delta: dumpDelta(value) }
  if (value instanceof Y.Text) return { $: 'text', delta: dumpDelta(value) }
  if (value instanceof Y.Map) return { $: 'map', entries: dumpEntries([...value.entries()]) }
  if (value instanceof Y.Array) return { $: 'array', items: value.toArray().map(dumpValue) }
  if (value instanceof Y.AbstractType) throw new TypeError('not in documents')
  const plain = plainOf(value)
  // Only here could a field's own object be taken for a shared type: inside it nothing is.
  return isFields(plain) && '$' in plain ? { $: 'plain', value: plain } : plain
}

function plainOf(value: unknown): SharedValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(plainOf)
  if (typeof value !== 'object' || value instanceof Uint8Array) throw new TypeError('not in documents')
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainOf(inner)]))
}

function isFields(value: SharedValue): value is { [name: string]: SharedValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function dumpDelta(text: Y.Text): SharedValue {
  return (text.toDelta() as Run[]).map(({ insert, attributes }) => ({
    insert: dumpValue(insert),
    ...(attributes ? { attributes: dumpEntries(Object.entries(attributes)) } : {}),
  }))
}

function dumpEntries(entries: readonly (readonly [string, unknown])[]): { [name: string]: SharedValue } {
  return Object.fromEntries(entries.map(([name, value]) => [name, dumpValue(value)]))
}
