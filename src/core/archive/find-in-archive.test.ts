import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArchiveKind, ArchiveQuestion } from '#shared/contract/archive.ts'
import { localDay } from '#shared/local-day.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { bodyOf } from '../documents/document-body.ts'
import { runs } from '../testing/runs.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { startTestCore } from '../testing/start-test-core.ts'

const DAY_MS = 24 * 60 * 60_000
const kinds = ['lesson', 'mistake', 'success', 'dilemma'] as const
const words = ['huur', 'sleutel', 'bezoek'] as const
const tags = ['wonen', 'geld'] as const

interface Piece {
  readonly id: DocumentId
  readonly kind: (typeof kinds)[number]
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly atMs: UnixMs
}

/** So many that a word stands in more pieces than are asked one by one; each is written an hour after the one before. */
async function largeArchive(count: number) {
  const test = await startTestCore()
  const { documents, store } = openVaultOf(test)
  const write = (number: number): Piece => {
    test.clock.advance(DAY_MS / 24)
    const kind = kinds[number % 4] ?? 'lesson'
    const said = words.filter((_word, place) => number % (place * 20 + 1) === 0)
    const themes = tags.filter((_tag, place) => number % (place + 2) === 0)
    const body = bodyOf([{ type: 'paragraph', text: said.join(' ') }])
    const id = documents.create({ kind, meta: { title: `Stuk ${number}`, tags: themes }, body })
    return { id, kind, words: said, tags: themes, atMs: test.clock.nowMs() }
  }
  const pieces = store.write(() => Array.from({ length: count }, (_, number) => write(number)))
  return { client: test.client, pieces }
}

const chosen = (values: readonly string[]) => fc.subarray([...values])

describe('words and filters in a large archive', () => {
  it('find what a plain look at every piece finds', { timeout: 300_000 }, async () => {
    const { client, pieces } = await largeArchive(runs(620, 2200))
    const days = [...new Set(pieces.map(({ atMs }) => localDay(atMs)))]
    const months = [...new Set(days.map((day) => day.slice(0, 7)))]
    const some = fc.record({
      word: fc.constantFrom(...words),
      leftOut: fc.option(fc.constantFrom('sleutel', 'bezoek'), { nil: null }),
      kind: chosen(ArchiveKind.options),
      tag: chosen(tags),
      month: chosen([...months, '2020-01', 'ooit']),
      from: fc.option(fc.constantFrom(...days), { nil: null }),
      until: fc.option(fc.constantFrom(...days), { nil: null }),
    })
    await fc.assert(
      fc.asyncProperty(some, async ({ word, leftOut, from, until, ...facets }) => {
        const query = leftOut === null ? word : `${word} -${leftOut}`
        const question = ArchiveQuestion.parse({ query, filter: { facets, from, until } })
        const { lines, total } = await client.archive.find({ ...question, limit: 200 })

        const among = (values: readonly string[], own: readonly string[]) =>
          values.length === 0 || own.some((value) => values.includes(value))
        const expected = pieces.filter(
          (piece) =>
            piece.words.includes(word) &&
            (leftOut === null || !piece.words.includes(leftOut)) &&
            among(facets.kind, [piece.kind]) &&
            among(facets.tag, piece.tags) &&
            among(facets.month, [localDay(piece.atMs).slice(0, 7)]) &&
            (from === null || localDay(piece.atMs) >= from) &&
            (until === null || localDay(piece.atMs) <= until),
        )
        expect(total).toBe(expected.length)
        const ids = new Set(expected.map(({ id }) => id))
        expect(lines).toHaveLength(Math.min(200, expected.length))
        expect(lines.filter(({ id }) => !ids.has(id))).toEqual([])
      }),
      { numRuns: runs(8, 100) },
    )
  })
})
