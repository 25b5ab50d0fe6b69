import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { localDay } from '#shared/local-day.ts'
import type { UnixMs } from '#shared/units.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { textOf } from '../documents/document-text.ts'
import { countArchive, listArchive } from '../archive/archive-store.ts'
import { learntProjector } from '../archive/learnt-projector.ts'
import { dilemmaProjector } from '../dilemmas/dilemma-projector.ts'
import { listDilemmas } from '../dilemmas/dilemma-store.ts'
import { find } from '../search/find.ts'
import { journalProjector } from '../journal/journal-projector.ts'
import { listEntries, listOnThisDay } from '../journal/journal-store.ts'
import { sessionProjector } from '../sessions/session-projector.ts'
import { listIntentions } from '../sessions/intention-store.ts'
import { listSessions } from '../sessions/session-store.ts'
import { startTestDocuments } from '../testing/test-documents.ts'
import { listClashes, listSilences } from '../vision/agenda-store.ts'
import { normProjector } from '../vision/norm-projector.ts'
import { principleProjector } from '../vision/principle-projector.ts'
import { listNorms, listPrinciples } from '../vision/vision-store.ts'
import { withStances } from '../vision/with-stances.ts'
import { DilemmaQuery } from '#shared/contract/dilemmas.ts'
import { casebook } from './casebook.ts'
import { readCasebookText } from './casebook-text.ts'
import { laterToday, workdayBefore } from './demo-dates.ts'
import { fillDemo } from './fill-demo.ts'

const projectors = [
  journalProjector,
  withStances(dilemmaProjector),
  sessionProjector,
  withStances(learntProjector),
  principleProjector,
  normProjector,
]

function filled(language: Language = 'nl') {
  const test = startTestDocuments({ projectors })
  fillDemo(test, test.clock.nowMs as UnixMs, randomUUID, language)
  return test
}

describe('the demo', () => {
  it('holds every text of the casebook in English, the journals apart from the archive', () => {
    const { store } = filled('en')
    const counts = store.read(countArchive)
    const kinds = [...casebook.values()].map((text) => text.kind)
    const inCasebook = (kind: string) => kinds.filter((other) => other === kind).length
    expect(counts).toEqual({
      dilemma: inCasebook('dilemma'),
      mistake: inCasebook('mistake'),
      success: inCasebook('success'),
      lesson: inCasebook('lesson') + 2,
      // Two that were held, and what the team has of one.
      session: 3,
    })
    const titles = store.read((db) => listEntries(db, {}, 10)).map(({ title }) => title)
    for (const text of [...casebook.values()].filter(({ kind }) => kind === 'journal'))
      expect(titles).toContain(text.title)
  })

  it('is Dutch in a Dutch vault, but for one text that shows what the archive finds', () => {
    const { store } = filled('nl')
    const english = [...casebook.values()].filter(({ language }) => language === 'en').map(({ title }) => title)
    const titles = store.read((db) => listArchive(db, [], 100)).map(({ title }) => title)
    expect(titles).toContain('Nachtappjes')
    expect(titles.filter((title) => english.includes(title))).toEqual(['Saturday bikes'])
  })

  it('has a journal that something comes back from today', () => {
    const { store, clock } = filled()
    const today = localDay(clock.nowMs as UnixMs)
    expect(store.read((db) => listOnThisDay(db, today))).toMatchObject([
      { model: 'success-note', title: 'Hij belde zelf' },
    ])
  })

  it('has a question with each dilemma, and a story', () => {
    const { store } = filled()
    for (const dilemma of store.read((db) => listDilemmas(db, DilemmaQuery.parse({})))) {
      expect(dilemma.question).toMatch(/^(Hoe|How)(veel| ).*\?$/)
      expect(dilemma.words).toBeGreaterThan(150)
      expect(dilemma.principles).toHaveLength(2)
      expect(dilemma.tags.length * dilemma.shares.length * dilemma.qualities.length).toBeGreaterThan(0)
    }
  })

  it('has two sessions behind it and one to come', () => {
    const { store, clock } = filled()
    const [planned, ...held] = store.read(listSessions)
    expect(planned?.phase).toBe('planned')
    expect(planned?.plannedForMs).toBeGreaterThan(clock.nowMs)
    expect(held.map((session) => session.phase)).toEqual(['closed', 'closed'])
    expect(held.flatMap((session) => session.participants.map((person) => person.name))).toContain('Bilal')
    expect(
      store
        .read(listIntentions)
        .map((intention) => intention.outcome)
        .sort(),
    ).toEqual(['done', 'open'])
  })

  it('has shared one of them, which stays one session among its own', () => {
    const { store, documents } = filled()
    const [line, ...others] = store
      .read((db) => listArchive(db, ['session'], 10))
      .filter(({ space }) => space !== 'personal')
    expect(others).toEqual([])
    expect(line).toMatchObject({ title: 'Nachtappjes', opening: expect.stringMatching(/^Nabijheid houdt stand/) })
    const id = line?.id as DocumentId
    expect(documents.read(id, (doc) => textOf(doc))).toMatch(/Het contact werkt/)
    expect(documents.read(id, (doc) => textOf(doc))).not.toMatch(/Dirk|Carla|Esra/)
  })

  it.each(['nl', 'en'] as const)(
    'has a vision in %s that was tested, that clashes and is silent somewhere',
    (language) => {
      const test = startTestDocuments({ projectors })
      fillDemo(test, test.clock.nowMs as UnixMs, randomUUID, language)

      const principles = test.store.read(listPrinciples)
      const isIn = { nl: 'Twijfel komt op tafel', en: 'Doubt is put on the table' }
      expect(principles.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
      expect(principles.map(({ title }) => title)).toContain(isIn[language])
      expect(principles.filter(({ state }) => state === 'draft')).toHaveLength(1)
      expect(test.store.read(listNorms)).toHaveLength(3)
      const numberOf = new Map(principles.map(({ id, number }) => [id, number]))
      const clashes = test.store.read(listClashes)
      const pairs = clashes.map(({ one, other }) => new Set([numberOf.get(one), numberOf.get(other)]))
      expect(pairs).toContainEqual(new Set([3, 8]))
      expect(pairs).toContainEqual(new Set([1, 4]))
      expect(clashes.slice(0, 2).map(({ documents }) => documents.length)).toEqual([2, 2])
      expect(test.store.read(listSilences)).toMatchObject([{ document: { title: 'Namen noemen' } }])
    },
  )

  it('lies in the past year, with what is newest first', () => {
    const { store, clock } = filled()
    const rows = store.read((db) =>
      db.all<{ created: number; updated: number }>(
        'SELECT created_at_ms AS created, updated_at_ms AS updated FROM documents ORDER BY last_update',
      ),
    )
    for (const { created, updated } of rows) {
      expect(created).toBeGreaterThan(clock.nowMs - 365 * 24 * 60 * 60_000)
      expect(updated).toBeLessThanOrEqual(clock.nowMs)
    }
    const times = rows.map((row) => row.updated)
    expect(times).toEqual(times.toSorted((one, other) => one - other))
  })

  it.each([
    ['nabijheid', 'Nachtappjes'],
    ['bikes', 'Saturday bikes'],
    ['gezin belmomenten', 'Het telefoontje na drie maanden'],
  ])('gives an answer to "%s"', (query, title) => {
    const { store } = filled()
    const { hits } = store.read((db) => find(db, { query, kinds: [], order: 'best', limit: 20 }))
    expect(hits.map((hit) => hit.title.map((piece) => piece.text).join(''))).toContain(title)
  })
})

describe('a casebook text', () => {
  it('reads a table as a list, for the editor has none', () => {
    const source =
      '---\ntitle: T\nkind: dilemma\nlanguage: nl\nsummary: S.\n---\nEerst\n\n| a | b |\n|---|---|\n| ma | nee |\n| di | ja |\n\nDan'
    expect(readCasebookText(source).markdown).toBe('Eerst\n\n- ma: nee\n- di: ja\n\nDan')
  })
})

describe('the dates of the demo', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('fall on working days, %i days after a Thursday too', (shift) => {
    const now = new Date(2026, 10, 26 + shift, 9).getTime() as UnixMs
    const day = new Date(workdayBefore(now, 7, 13, 30)).getDay()
    expect([1, 2, 3, 4, 5]).toContain(day)
  })

  it('put the next session on a quarter of an hour', () => {
    const now = new Date(2026, 10, 26, 14, 7).getTime() as UnixMs
    expect(new Date(laterToday(now)).toTimeString()).toMatch(/^15:00/)
  })
})
