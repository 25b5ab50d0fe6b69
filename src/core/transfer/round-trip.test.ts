import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { AliasId, DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { insertAlias, insertForms, listAliases, takeOffList } from '../aliases/alias-store.ts'
import { insertArriving, keepArrived } from '../documents/arriving.ts'
import { listDecisions, saveDecision } from '../privacy/privacy-decisions.ts'
import { bodyOfPaper } from '../paper/body-of-paper.ts'
import type { PaperBlock } from '../paper/paper.ts'
import type { OpenVault } from '../rpc/context.ts'
import { runs } from '../testing/runs.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'
import { listMadeFrom, rememberTurned } from '../turning/turned-store.ts'
import { dumpDocument } from './archive/dump-document.ts'
import { exportEverything, TestImport } from './testing/test-import.ts'

function openOf(test: TestCore): OpenVault {
  const open = test.core().context.open()
  if (!open) throw new Error('the vault of a test is open')
  return open
}

/** All that a vault holds and an archive takes along. */
function everythingIn({ store, documents }: OpenVault) {
  const ids = store.read((db) =>
    db.all<{ id: DocumentId }>('SELECT id FROM documents WHERE removed_at_ms IS NULL ORDER BY last_update'),
  )
  const decisionsOn = (id: DocumentId | null) =>
    store.read((db) => listDecisions(db, id)).map(({ id: _here, ...decision }) => decision)
  const each = ids.map(({ id }) => {
    const { kind, space, createdAtMs, updatedAtMs } = documents.header(id)
    return {
      id,
      kind,
      space,
      createdAtMs,
      updatedAtMs,
      says: documents.read(id, dumpDocument),
      aliases: store.read((db) => listAliases(db, id)),
      decisions: decisionsOn(id),
      madeFrom: store.read(listMadeFrom).filter((made) => made.id === id),
    }
  })
  return { each, decisions: decisionsOn(null) }
}

/** The same without what a team has. */
function ownIn(open: OpenVault) {
  const { each, decisions } = everythingIn(open)
  return { each: each.filter(({ space }) => space === 'personal'), decisions }
}

async function intoFreshVault(test: TestCore, withRealNames: boolean, withTeams = false): Promise<TestCore> {
  const zip = await exportEverything(test.client, { withRealNames, withTeams })
  const fresh = await startTestCore()
  const files = await TestImport.open(fresh.client)
  expect(await files.read(zip)).toMatchObject({ outcome: 'archive' })
  await files.bringIn({ 0: null }, { withRealNames })
  return fresh
}

const words = fc.string({ maxLength: 30 })
const block: fc.Arbitrary<PaperBlock> = fc.record({
  type: fc.constantFrom('paragraph' as const, 'quote' as const),
  runs: fc.array(fc.record({ text: fc.stringMatching(/^[\wéü <>&"'#*-]{1,12}$/) }), { maxLength: 3 }),
})
const written = fc.record({
  kind: fc.constantFrom(
    'journal' as const,
    'dilemma' as const,
    'lesson' as const,
    'mistake' as const,
    'success' as const,
  ),
  title: words,
  tags: fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 3 }),
  // As JSON has it: no zero below zero.
  odd: fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value))),
  answer: words,
  blocks: fc.array(block, { maxLength: 4 }),
  /** Which of the others it links to. */
  linksTo: fc.nat({ max: 4 }),
  createdAtMs: fc.integer({ min: 0, max: Date.UTC(2026, 0, 1) }),
  names: fc.array(
    fc.record({
      alias: fc.stringMatching(/^[A-Z]{1,3}$/),
      forms: fc.array(fc.stringMatching(/^[A-Za-z]{1,8}$/), { minLength: 1, maxLength: 3 }),
      isRemoved: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  fromJournal: fc.boolean(),
  decisions: fc.array(
    fc.record({
      label: fc.constantFrom('person' as const, 'location' as const, 'trait' as const),
      text: fc.stringMatching(/^[A-Za-z ]{1,8}[A-Za-z]$/),
      decision: fc.constantFrom('kept' as const, 'ignored' as const, 'never' as const),
      reason: words,
    }),
    { maxLength: 3 },
  ),
})
type Written = ReturnType<typeof written.generate>['value_']

function put(open: OpenVault, all: readonly Written[]): void {
  const ids = all.map(() => crypto.randomUUID() as DocumentId)
  open.store.write((db) => {
    all.forEach((one, place) => {
      const doc = new Y.Doc()
      const meta = doc.getMap('meta')
      meta.set('title', one.title)
      meta.set('tags', one.tags)
      meta.set('odd', one.odd)
      meta.set('dilemmaId', ids[one.linksTo] ?? null)
      meta.set('answer:gibbs.description', new Y.Text(one.answer))
      const documentId = ids[one.linksTo]
      bodyOfPaper([
        ...one.blocks,
        { type: 'paragraph', runs: [{ text: 'zie ' }, { text: 'daar', ...(documentId ? { documentId } : {}) }] },
      ])(doc)
      const id = ids[place] as DocumentId
      insertArriving(db, {
        id,
        kind: one.kind,
        createdAtMs: one.createdAtMs as UnixMs,
        updatedAtMs: (one.createdAtMs + 1000) as UnixMs,
        update: Y.encodeStateAsUpdate(doc),
      })
      for (const {
        alias,
        forms: [first = '', ...others],
        isRemoved,
      } of one.names) {
        const aliasId = crypto.randomUUID() as AliasId
        insertAlias(db, { id: aliasId, documentId: id, alias, realName: first }, 5 as UnixMs)
        insertForms(db, aliasId, others)
        if (isRemoved) takeOffList(db, aliasId, 6 as UnixMs)
      }
      for (const decision of one.decisions) {
        const documentId = decision.decision === 'never' ? null : id
        saveDecision(db, { ...decision, documentId, id: crypto.randomUUID() }, 5 as UnixMs)
      }
    })
    keepArrived(db, ids)
    all.forEach((one, place) => {
      const journal = ids[all.findIndex(({ kind }) => kind === 'journal')]
      const id = ids[place]
      if (one.fromJournal && one.kind !== 'journal' && journal && id) rememberTurned(db, journal, id)
    })
  })
}

describe('everything, taken out and into a fresh vault', () => {
  it('is the same: documents, fields, texts, links, dates, spaces, order, lists of names, decisions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 5 }), async (all) => {
        const test = await startTestCore()
        put(openOf(test), all)
        const fresh = await intoFreshVault(test, true)
        expect(everythingIn(openOf(fresh))).toEqual(everythingIn(openOf(test)))
      }),
      { numRuns: runs(2, 40) },
    )
  }, 300_000)

  it('is the same for the demo team, with its sessions; the report that the team has of one does not become a session', async () => {
    const test = await startTestCore({ contents: 'demo-team' })
    const fresh = await intoFreshVault(test, true, true)
    expect(everythingIn(openOf(fresh))).toEqual(ownIn(openOf(test)))
    expect(await fresh.client.sessions.list()).toEqual(await test.client.sessions.list())
    const { session, ...counts } = await test.client.archive.counts()
    expect(await fresh.client.archive.counts()).toEqual({ ...counts, session: session - 1 })
    const query = { query: 'nabijheid', order: 'best' } as const
    const personal = async ({ client }: TestCore) =>
      (await client.search.find(query)).hits.filter(({ space }) => space === 'personal').length
    expect(await personal(fresh)).toBe(await personal(test))
  })

  it('has no real name in it unless that was asked for, and brings none in unless that is asked for', async () => {
    const test = await startTestCore()
    const { id } = await test.client.dilemmas.create({ language: 'nl' })
    await test.client.aliases.add({ documentId: id, alias: 'Sami', realName: 'Kowalczyk' })
    const decision = { label: 'location', text: 'Gemert', decision: 'kept', reason: 'Grote plaats' } as const
    await test.client.privacy.decide({ ...decision, documentId: id })
    expect(await test.client.transfer.archiveContents()).toMatchObject({ withRealNames: 1, decisions: 1 })
    const without = await exportEverything(test.client)
    const withNames = await exportEverything(test.client, { withRealNames: true })
    const fresh = await startTestCore()
    const files = await TestImport.open(fresh.client)
    expect(await files.read(without)).toMatchObject({ withRealNames: 0, decisions: 0 })
    expect(await files.read(withNames)).toMatchObject({ withRealNames: 1, decisions: 1 })
    await files.bringIn({ 1: null }, { withRealNames: false })
    expect(openOf(fresh).store.read((db) => [...listAliases(db, id), ...listDecisions(db, id)])).toEqual([])
  })
})
