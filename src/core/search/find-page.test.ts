import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { runs } from '../testing/runs.ts'
import { openTestStore } from '../testing/test-documents.ts'
import type { Store, WritableDb } from '../store/store.ts'
import { findPage } from './find-page.ts'
import { putInIndex } from './search-index.ts'

const TAGGED = {
  sql: 'SELECT document_id AS id, kind, entry FROM document_tags JOIN search_entries USING (document_id) WHERE tag = ?',
  values: ['wonen'],
}
const idAt = (number: number) => `document ${number}` as DocumentId

function put(db: WritableDb, number: number, title: string, body: string): void {
  const times = { updatedAtMs: number as UnixMs, lastUpdate: number }
  putInIndex(db, { id: idAt(number), kind: 'lesson', title, body, ...times })
}

/** More than are ranked by night; every third document is within, and every fifteenth of those says it in its title. */
function startLarge(count: number): Store {
  const store = openTestStore()
  store.write((db) => {
    for (let number = 1; number <= count; number += 1) {
      if (number % 3 === 0) db.run('INSERT INTO document_tags VALUES (?, ?)', idAt(number), 'wonen')
      const title = number % 45 === 0 ? 'Nazorg' : number % 45 === 3 ? 'Zwangerschapsnazorg' : 'Anders'
      put(db, number, title, title === 'Anders' ? 'Bel voor nazorg aan, ook later' : 'Later')
    }
  })
  return store
}

describe('a page of what words find within other documents', () => {
  const count = runs(600, 9000)
  const all = Array.from({ length: Math.floor(count / 3) }, (_, place) => idAt((place + 1) * 3))

  it('goes on with the next page until all were given, each once', () => {
    const store = startLarge(count)
    const page = (offset: number, limit: number) =>
      store.read((db) => findPage(db, { query: 'nazorg', kinds: [], within: TAGGED, offset, limit }))

    const pages = Array.from({ length: Math.ceil(all.length / 70) + 1 }, (_, number) => page(number * 70, 70))
    const ids = pages.flatMap(({ hits }) => hits.map(({ id }) => id))

    expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([all.length]))
    expect(ids).toHaveLength(all.length)
    expect(new Set(ids)).toEqual(new Set(all))
    expect(page(0, all.length).hits.map(({ id }) => id)).toEqual(ids)
    expect(pages[0]?.hits[0]?.title).toEqual([{ text: 'Nazorg', hit: true }])
    expect(pages.findLast(({ hits }) => hits.length > 0)?.hits.at(-1)?.title).toEqual([
      { text: 'Zwangerschapsnazorg', hit: true },
    ])
  })
})

describe('a page within few documents', () => {
  it('begins with the words as they were typed, and goes on with other forms and then compounds on the next', () => {
    const store = openTestStore()
    const titles = ['Terugbelmoment', 'Belmomenten', 'Belmoment', 'Nog een belmoment en meer', 'Zonder']
    store.write((db) =>
      titles.forEach((title, place) => {
        db.run('INSERT INTO document_tags VALUES (?, ?)', idAt(place), 'wonen')
        put(db, place, title, '')
      }),
    )
    const page = (offset: number) =>
      store.read((db) => findPage(db, { query: 'belmoment', kinds: [], within: TAGGED, offset, limit: 2 }))

    const ids = [0, 2].flatMap((offset) => page(offset).hits.map(({ id }) => id))

    expect(ids).toEqual([idAt(2), idAt(3), idAt(1), idAt(0)])
    expect(page(1).hits.map(({ id }) => id)).toEqual([idAt(3), idAt(1)])
    expect(page(4)).toEqual({ hits: [], total: 4 })
  })

  it('counts what words, filters and slips of the finger find there, and nothing else', () => {
    const store = startLarge(15)
    const total = (query: string) =>
      store.read((db) => findPage(db, { query, kinds: ['lesson'], within: TAGGED, offset: 0, limit: 2 }).total)
    expect(total('nazorg')).toBe(5)
    expect(total('nazorh later')).toBe(5)
    expect(total('-aan')).toBe(1)
    expect(total('soort:les')).toBe(5)
    expect(total('soort:fout nazorg')).toBe(0)
    expect(total('van:1971 nazorg')).toBe(0)
    expect(total('a')).toBe(4)
    expect(total('')).toBe(0)
  })
})
