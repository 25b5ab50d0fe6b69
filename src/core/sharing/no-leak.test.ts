import { randomInt, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { ShareChoices, SharePreview } from '#shared/contract/sharing.ts'
import type { AliasId, DocumentId } from '#shared/ids.ts'
import { insertAlias, realNamesOf } from '../aliases/alias-store.ts'
import { compactDocument } from '../documents/compaction.ts'
import { loadDocument } from '../documents/update-log.ts'
import { saveDecision } from '../privacy/privacy-decisions.ts'
import { runs } from '../testing/runs.ts'
import { startTestDocuments, type TestDocuments } from '../testing/test-documents.ts'
import { visitGate } from './gate.ts'
import { type Gate, shareDocument, updateShared } from './share.ts'
import { findStanding } from './shared-copies.ts'
import { DraftEditor } from './testing/draft-editor.ts'
import { holdsText } from './testing/holds-text.ts'
import { rowsOf } from './testing/rows-of.ts'
import { withdraw } from './withdraw.ts'

const RUNS = runs(100, 1000)
/** A vault is shared by so many: each row of it is read again for each of them. */
const RUNS_IN_A_VAULT = 100
const seed = Number(process.env['RUIMTE_SEED'] ?? randomInt(2 ** 31))
const AUTHOR = 'Berendina Zwartewaterland'

/** Letters only and never twice, so that nothing but a leak can put one in a shared document. */
const letters = fc.stringMatching(/^[b-df-hj-np-tv-xz]{9}$/)
const name = fc
  .tuple(fc.constantFrom('Zaïnab', 'Łukasz', 'Øyvind', 'Jürgen', 'Samira', 'van der Gaag-'), letters)
  .map((parts) => parts.join(''))
const place = fc.nat({ max: 4 })
const act = fc.oneof(
  fc.record({ does: fc.constant('type' as const), place, words: letters }),
  fc.record({ does: fc.constant('name' as const), place, who: fc.nat({ max: 2 }) }),
  fc.record({ does: fc.constant('alias' as const), who: fc.nat({ max: 2 }) }),
  fc.record({ does: fc.constant('decide' as const), words: letters }),
  fc.record({ does: fc.constant('erase' as const), place, from: fc.nat({ max: 20 }), length: fc.nat({ max: 25 }) }),
  fc.record({
    does: fc.constant('field' as const),
    field: fc.constantFrom('title', 'question', 'tried', 'outcome'),
    words: letters,
  }),
  fc.record({
    does: fc.constant('named field' as const),
    field: fc.constantFrom('title', 'question'),
    who: fc.nat({ max: 2 }),
  }),
  fc.record({ does: fc.constantFrom('undo' as const, 'redo' as const, 'paragraph' as const, 'save' as const) }),
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

const history = fc.record({
  names: fc.uniqueArray(name, { minLength: 3, maxLength: 3 }),
  before: fc.array(act, { minLength: 4, maxLength: 14 }),
  after: fc.option(fc.array(act, { minLength: 1, maxLength: 6 })),
  resolves: fc.boolean().chain((first) => (first ? fc.constant(true) : fc.boolean())),
  kind: fc.constantFrom('dilemma' as const, 'dilemma' as const, 'lesson' as const, 'mistake' as const),
  visibility: fc.constantFrom('named' as const, 'anonymous' as const),
  withOutcome: fc.boolean(),
  withdraws: fc.boolean(),
  compacts: fc.boolean(),
  summary: letters,
})
type History = typeof history extends fc.Arbitrary<infer One> ? One : never

/** One draft from its first word to what stands of it in the team space. */
class Story {
  readonly id: DocumentId
  readonly #editor: DraftEditor
  readonly #gate: Gate
  readonly #told: History
  readonly #aliases = new Map<string, AliasId>()
  readonly #clients = new Set<number>()

  constructor(test: TestDocuments, told: History) {
    this.#gate = { ...test, author: AUTHOR }
    this.#told = told
    this.id = test.documents.create({ kind: 'dilemma', meta: { title: '', question: '' } })
    this.#editor = new DraftEditor(test.documents, this.id)
  }

  /** Every word, name and id that this draft knew and that no colleague may ever see. */
  secrets(shown: string): string[] {
    const words = [...this.#told.before, ...(this.#told.after ?? [])].flatMap((one) =>
      'words' in one ? [one.words] : [],
    )
    return [
      this.id,
      ...this.#told.names,
      ...this.#aliases.values(),
      ...words.filter((word) => !shown.includes(word)),
      ...(this.#told.visibility === 'anonymous' ? [AUTHOR] : []),
    ]
  }

  get clients(): ReadonlySet<number> {
    return this.#clients
  }

  write(acts: readonly Act[]): void {
    for (const one of acts) this.#do(one)
    this.#save()
  }

  /** Gives every name that stands there still an alias or takes it out. */
  resolve(): void {
    this.#told.names.forEach((who, at) => {
      if (at % 2 === 0) this.#alias(at)
      this.#editor.eraseAll(who)
    })
    this.#save()
  }

  look(choices: ShareChoices | null): SharePreview {
    return visitGate(this.#gate, this.id, choices)
  }

  share(seen: SharePreview): DocumentId {
    return shareDocument(this.#gate, { id: this.id, choices: seen.choices, seen: seen.seen })
  }

  update(seen: SharePreview): DocumentId {
    return updateShared(this.#gate, { id: this.id, choices: seen.choices, seen: seen.seen })
  }

  withdraw(): void {
    withdraw(this.#gate, this.id, findStanding)
  }

  get choices(): ShareChoices {
    const { kind, visibility, withOutcome, summary } = this.#told
    return { kind, visibility, chosen: withOutcome ? ['outcome'] : [], summary }
  }

  #do(one: Act): void {
    const editor = this.#editor
    if (one.does === 'type') editor.type(one.place, `${one.words} `)
    else if (one.does === 'name') editor.type(one.place, ` ${this.#nameOf(one.who)} `)
    else if (one.does === 'alias') this.#alias(one.who)
    else if (one.does === 'decide') this.#decide(one.words)
    else if (one.does === 'erase') editor.erase(one.place, one.from, one.length)
    else if (one.does === 'field') editor.setField(one.field, one.words)
    else if (one.does === 'named field') editor.setField(one.field, `Over ${this.#nameOf(one.who)}`)
    else if (one.does === 'undo') editor.undo()
    else if (one.does === 'redo') editor.redo()
    else if (one.does === 'paragraph') editor.newParagraph()
    else this.#save()
  }

  #alias(who: number): void {
    const realName = this.#nameOf(who)
    const alias = `persoon ${'ABC'[who]}`
    const id = this.#aliases.get(realName) ?? (randomUUID() as AliasId)
    if (!this.#aliases.has(realName))
      this.#gate.store.write((db) => insertAlias(db, { id, documentId: this.id, alias, realName }, this.#gate.nowMs()))
    this.#aliases.set(realName, id)
    this.#editor.replace(realName, alias, id)
  }

  #decide(text: string): void {
    const decision = {
      id: randomUUID(),
      documentId: this.id,
      label: 'person',
      text,
      decision: 'ignored',
      reason: text,
    } as const
    this.#gate.store.write((db) => saveDecision(db, decision, this.#gate.nowMs()))
  }

  #save(): void {
    this.#editor.save()
    for (const client of this.#editor.doc.store.clients.keys()) this.#clients.add(client)
  }

  #nameOf(who: number): string {
    return this.#told.names[who] ?? ''
  }
}

it(`leaks nothing of a draft in ${RUNS} random histories (RUIMTE_SEED=${seed})`, { timeout: 600_000 }, () => {
  let [tried, shared] = [0, 0]
  let test = startTestDocuments()
  fc.assert(
    fc.property(history, (told) => {
      tried += 1
      if (tried % RUNS_IN_A_VAULT === 0) test = startTestDocuments()
      // One transaction for each history: that what is written stays is proven elsewhere, and waiting for the disk takes longest.
      const wasShared = test.store.write(() => liveThrough(test, told))
      if (wasShared) shared += 1
    }),
    { numRuns: RUNS, seed, endOnFailure: true },
  )
  expect(shared).toBeGreaterThan(RUNS / 3)
})

it('would notice a leak: the draft itself holds what the copy may not', () => {
  const test = startTestDocuments()
  const story = new Story(test, {
    ...fc.sample(history, { numRuns: 1, seed: 1 })[0],
    names: ['Samira', 'Jürgen', 'Øyvind'],
  } as History)
  story.write([{ does: 'name', place: 0, who: 1 }, { does: 'save' }, { does: 'alias', who: 1 }])

  const values = test.store.read((db) => rowsOf(db, story.id, []))

  expect(
    values.some(({ place: where, value }) => where === 'document_updates.bytes' && holdsText(value, 'jÜRGEN')),
  ).toBe(true)
  expect(values.some(({ place: where, value }) => where === 'outbox.bytes' && holdsText(value, 'Jürgen'))).toBe(true)
})

/** @returns whether it came to sharing */
function liveThrough(test: TestDocuments, told: History): boolean {
  const story = new Story(test, told)
  story.write(told.before)
  // Names that are on no list are the privacy check's to find; here it is what follows that is proven.
  knowAll(test, story.id, told.names)
  if (told.resolves) story.resolve()
  const seen = story.look(story.choices)
  if (seen.obstacles.length > 0) {
    expectRefused(story, seen)
    return false
  }
  const sharedId = story.share(seen)
  let shown = JSON.stringify(seen.theirs) + told.summary
  expectNothingOf(test, sharedId, story, shown)
  if (told.after) {
    story.write(told.after)
    knowAll(test, story.id, told.names)
    const next = story.look(story.choices)
    if (next.obstacles.length === 0) {
      story.update(next)
      shown += JSON.stringify(next.theirs)
    }
  }
  if (told.compacts) compact(test, sharedId)
  if (told.withdraws) story.withdraw()
  else test.documents.project()
  expectNothingOf(test, sharedId, story, shown)
  return true
}

function expectRefused(story: Story, seen: SharePreview): void {
  expect(() => story.share(seen)).toThrow(/^SHARE_/)
}

function knowAll(test: TestDocuments, id: DocumentId, names: readonly string[]): void {
  test.store.write((db) => {
    const known = new Set(realNamesOf(db, id).map((one) => one.name))
    for (const realName of names) {
      if (known.has(realName)) continue
      insertAlias(db, { id: randomUUID() as AliasId, documentId: id, alias: 'iemand', realName }, test.nowMs())
    }
  })
}

function compact(test: TestDocuments, id: DocumentId): void {
  test.store.write((db) => compactDocument(db, id, loadDocument(db, id).doc))
}

/** No secret in any row that names the shared document, and no trace of the draft in its Yjs history. */
function expectNothingOf(test: TestDocuments, sharedId: DocumentId, story: Story, shown: string): void {
  // The tie between the two is this vault's own, and is the one table that may hold both.
  const values = test.store.read((db) => rowsOf(db, sharedId, ['shared_copies']))
  expect(values.map((one) => one.place)).toEqual(expect.arrayContaining(['document_updates.bytes', 'outbox.bytes']))
  for (const secret of story.secrets(shown)) {
    const leaks = values.filter(({ value }) => holdsText(value, secret)).map((one) => one.place)
    if (leaks.length > 0) throw new Error(`a secret of the draft stands in ${leaks.join(', ')}`)
  }
  const updates = values.filter(({ place: where }) => where === 'document_updates.bytes' || where === 'outbox.bytes')
  for (const { value } of updates) {
    const { structs } = Y.decodeUpdate(value as Uint8Array)
    expect(structs.filter(({ id }) => story.clients.has(id.client))).toEqual([])
  }
}
