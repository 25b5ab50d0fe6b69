import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { openVaultOf, writeDilemma } from '../testing/session-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

const text =
  'Ze stuurt nachtappjes over haar schulden en ik wil nabij zijn zonder altijd bereikbaar te zijn. De huur is weer niet betaald.'
const like = 'Nachtappjes over schulden: wees nabij, niet altijd bereikbaar. Huur gaat voor.'

function writeLesson(test: TestCore, line: string): DocumentId {
  return openVaultOf(test).documents.create({ kind: 'lesson', meta: { title: line.slice(0, 12), line } })
}

async function start() {
  const test = await startTestCore()
  for (const place of [1, 2, 3, 4, 5, 6])
    writeLesson(test, `Koffie in het trappenhuis brengt mensen bij elkaar ${place}`)
  const id = await writeDilemma(test)
  const seen = async () => (await test.client.keeping.seenBefore({ id, text })).map((line) => line.id)
  return { test, id, seen }
}

describe('what was seen before', () => {
  it('is at most three lessons that resemble what is written, and nothing where nothing does', async () => {
    const { test, id, seen } = await start()
    expect(await seen()).toEqual([])
    const lessons = [1, 2, 3, 4].map((place) => writeLesson(test, `${like} ${place}`))
    const found = await seen()
    expect(found).toHaveLength(3)
    expect(lessons).toEqual(expect.arrayContaining(found))
    expect(await test.client.keeping.seenBefore({ id, text: 'Ik' })).toEqual([])
  })

  it('leaves out what was put aside here, and makes place for the next', async () => {
    const { test, id, seen } = await start()
    const lessons = [1, 2, 3, 4].map((place) => writeLesson(test, `${like} ${place}`))
    const [lessonId = lessons[0] as DocumentId] = await seen()
    await test.client.keeping.setAside({ documentId: id, lessonId, isAside: true })
    const rest = await seen()
    expect(rest).toHaveLength(3)
    expect(rest).not.toContain(lessonId)
    const other = await writeDilemma(test)
    const there = await test.client.keeping.seenBefore({ id: other, text })
    expect(there.map((line) => line.id)).toContain(lessonId)
    await test.client.keeping.setAside({ documentId: id, lessonId, isAside: false })
    expect(await seen()).toContain(lessonId)
  })

  it('is nothing once it is switched off', async () => {
    const { test, seen } = await start()
    writeLesson(test, like)
    expect(await seen()).toHaveLength(1)
    await test.client.keeping.set({ showsSeenBefore: false })
    expect(await seen()).toEqual([])
  })
})
