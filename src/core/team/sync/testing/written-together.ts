import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import { META } from '../../../documents/document-types.ts'
import { isWrittenTogether, TOGETHER } from '../../../documents/edits-together.ts'
import { DomainError } from '../../../domain-error.ts'
import type { TeamMember } from './team-member.ts'

const TEXT = 'words'

/** One copy that its author opens and closes, and in which all write by core's rules, each with a window of their own. */
export class WrittenTogether {
  /** Words that core took, and who wrote them. */
  readonly #taken: { readonly word: string; readonly by: TeamMember }[] = []
  readonly #author: TeamMember
  readonly #id: DocumentId
  /** How often core took what it should not have, or the other way round. */
  wrong = 0

  constructor(author: TeamMember) {
    this.#author = author
    this.#id = author.documents.create({ kind: 'dilemma', space: author.space, meta: { title: 'samen' } })
  }

  /** Somebody does something in it; the author opens or closes it now and then. */
  act(member: TeamMember, random: () => number): void {
    if (!this.#isHere(member)) return
    if (member === this.#author && random() < 0.3) {
      const next = this.#isOpenAt(member) ? 'closed' : 'open'
      member.documents.edit(this.#id, (doc) => doc.getMap(META).set(TOGETHER, next))
    } else this.#type(member, random)
  }

  /** Words that some of these do not have exactly once, of those that one of them wrote. */
  lost(present: readonly TeamMember[]): number {
    const words = this.#taken.filter(({ by }) => present.includes(by))
    const texts = present.map(({ documents }) => documents.read(this.#id, (doc) => doc.getText(TEXT).toJSON()))
    return texts.flatMap((text) => words.filter(({ word }) => text.split(word).length !== 2)).length
  }

  get count(): number {
    return this.#taken.length
  }

  #type(member: TeamMember, random: () => number): void {
    const word = `[${this.#taken.length}]`
    const isOpen = this.#isOpenAt(member)
    const update = member.documents.read(this.#id, (doc) => typed(doc, word, random))
    try {
      member.documents.push(this.#id, randomUUID() as EditorId, update)
      this.#taken.push({ word, by: member })
      if (!isOpen) this.wrong += 1
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'EDIT_REFUSED') throw error
      if (isOpen) this.wrong += 1
    }
  }

  #isOpenAt({ documents }: TeamMember): boolean {
    return documents.read(this.#id, isWrittenTogether)
  }

  #isHere({ store }: TeamMember): boolean {
    const sql = 'SELECT 1 FROM documents WHERE id = ? AND removed_at_ms IS NULL'
    return store.read((db) => db.get(sql, this.#id)) !== undefined
  }
}

/** What a window sends when a word was typed between two others. */
function typed(doc: Y.Doc, word: string, random: () => number): Uint8Array {
  const window = new Y.Doc()
  Y.applyUpdate(window, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(window)
  const text = window.getText(TEXT)
  const ends = [...text.toJSON().matchAll(/\]/g)].map(({ index }) => index + 1)
  text.insert(ends[Math.floor(random() * ends.length)] ?? 0, word)
  return Y.encodeStateAsUpdate(window, before)
}
