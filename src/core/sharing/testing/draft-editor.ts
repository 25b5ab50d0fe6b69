import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import type { AliasId, DocumentId, EditorId } from '#shared/ids.ts'
import { BODY, META } from '../../documents/document-types.ts'
import type { Documents } from '../../documents/document-types.ts'

const origin = 'somebody who writes'

/** A window in which somebody writes a draft, without the window: the same Yjs types, the same undo, the same pushes. */
export class DraftEditor {
  readonly doc = new Y.Doc()
  readonly #documents: Documents
  readonly #id: DocumentId
  readonly #editor = randomUUID() as EditorId
  readonly #undo: Y.UndoManager
  #pushed: Uint8Array

  constructor(documents: Documents, id: DocumentId) {
    this.#documents = documents
    this.#id = id
    Y.applyUpdate(
      this.doc,
      documents.read(id, (doc) => Y.encodeStateAsUpdate(doc)),
    )
    this.#pushed = Y.encodeStateVector(this.doc)
    this.#undo = new Y.UndoManager([this.doc.get(BODY, Y.XmlText), this.doc.getMap(META)], {
      trackedOrigins: new Set([origin]),
      captureTimeout: 0,
    })
  }

  get root(): Y.XmlText {
    return this.doc.get(BODY, Y.XmlText)
  }

  /** Types at the end of a paragraph, as a run of its own. */
  type(place: number, text: string): void {
    this.#change(() => {
      const paragraph = this.#paragraph(place)
      paragraph.insertEmbed(paragraph.length, new Y.Map([['__type', 'text']]))
      paragraph.insert(paragraph.length, text)
    })
  }

  newParagraph(): void {
    this.#change(() => this.root.insertEmbed(this.root.length, emptyParagraph()))
  }

  /** Takes part of a paragraph away, from anywhere to anywhere. */
  erase(place: number, from: number, length: number): void {
    this.#change(() => {
      const paragraph = this.#paragraph(place)
      const start = Math.min(from, paragraph.length)
      paragraph.delete(start, Math.min(length, paragraph.length - start))
    })
  }

  /** Puts an alias in the place of a name, everywhere. */
  replace(name: string, alias: string, aliasId: AliasId): void {
    this.#change(() => {
      for (const paragraph of this.#paragraphs()) {
        for (let at = placeOf(paragraph, name); at >= 0; at = placeOf(paragraph, name)) {
          paragraph.delete(at, name.length)
          const node = new Y.Map<unknown>([
            ['__type', 'alias'],
            ['__aliasId', aliasId],
            ['__form', 0],
            ['__mode', 1],
          ])
          paragraph.insertEmbed(at, node)
          paragraph.insert(at + 1, alias)
          paragraph.insertEmbed(at + 1 + alias.length, new Y.Map([['__type', 'text']]))
        }
      }
    })
  }

  /** Takes a name out wherever it stands. */
  eraseAll(name: string): void {
    this.#change(() => {
      for (const paragraph of this.#paragraphs()) {
        for (let at = placeOf(paragraph, name); at >= 0; at = placeOf(paragraph, name))
          paragraph.delete(at, name.length)
      }
      const meta = this.doc.getMap(META)
      for (const [field, value] of meta.entries()) {
        if (typeof value === 'string' && value.includes(name)) meta.set(field, value.replaceAll(name, 'iemand'))
      }
    })
  }

  setField(field: string, text: string): void {
    this.#change(() => this.doc.getMap(META).set(field, text))
  }

  undo(): void {
    this.#undo.undo()
  }

  redo(): void {
    this.#undo.redo()
  }

  /** Sends what was written since the last time. */
  save(): void {
    const update = Y.encodeStateAsUpdate(this.doc, this.#pushed)
    this.#pushed = Y.encodeStateVector(this.doc)
    this.#documents.push(this.#id, this.#editor, update)
  }

  #change(work: () => void): void {
    this.doc.transact(work, origin)
  }

  #paragraphs(): Y.XmlText[] {
    return (this.root.toDelta() as { insert: unknown }[]).flatMap(({ insert }) =>
      insert instanceof Y.XmlText ? [insert] : [],
    )
  }

  #paragraph(place: number): Y.XmlText {
    const all = this.#paragraphs()
    const found = all[place % Math.max(all.length, 1)]
    if (found) return found
    this.root.insertEmbed(0, emptyParagraph())
    return this.#paragraph(0)
  }
}

function emptyParagraph(): Y.XmlText {
  const paragraph = new Y.XmlText()
  paragraph.setAttribute('__type', 'paragraph')
  return paragraph
}

/** Where a text begins in a paragraph, counted as Yjs counts: whatever is no text takes one place. -1 where it is not. */
function placeOf(paragraph: Y.XmlText, text: string): number {
  const places = (paragraph.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC'))
    .join('')
  return places.indexOf(text)
}
