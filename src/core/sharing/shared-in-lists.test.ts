import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { REST_DAYS } from '../archive/lesson-of-day.ts'
import { openVaultOf } from '../testing/session-story.ts'
import type { TestCore } from '../testing/start-test-core.ts'
import { share, usual, written } from '../testing/share-story.ts'

/** A dilemma and a lesson, both shared. */
async function bothShared() {
  const test = await written()
  const { documents } = openVaultOf(test)
  const lesson = documents.create({ kind: 'lesson', meta: { title: 'Nachten', line: 'Bel de dag erna.' } })
  const dilemmaCopy = await share(test, test.id)
  const lessonCopy = await share(test, lesson, { ...usual, kind: 'lesson' })
  const space = documents.header(dilemmaCopy).space
  return { test, client: test.client, dilemma: test.id, dilemmaCopy, lesson, lessonCopy, space }
}

const placed = (lines: readonly { id: DocumentId; space: string }[]) =>
  new Map(lines.map(({ id, space }) => [id, space]))

const counted = async ({ client }: Pick<TestCore, 'client'>) => {
  const { lesson, dilemma } = await client.archive.counts()
  return { lesson, dilemma }
}

describe('in the archive', () => {
  it('a shared lesson stands as its copy, and a shared dilemma beside its original, each with its space', async () => {
    const { client, dilemma, dilemmaCopy, lessonCopy, space } = await bothShared()
    const lines = await client.archive.list({})
    expect(placed(lines)).toEqual(
      new Map([
        [dilemma, 'personal'],
        [dilemmaCopy, space],
        [lessonCopy, space],
      ]),
    )
    expect(lines.find(({ id }) => id === dilemmaCopy)).toMatchObject({ kind: 'dilemma' })
    expect(await counted({ client })).toEqual({ lesson: 1, dilemma: 2 })
  })

  it('a lesson comes back once its copy is withdrawn', async () => {
    const { client, lesson, lessonCopy } = await bothShared()
    await client.sharing.withdraw({ id: lessonCopy })
    const lessons = await client.archive.list({ kinds: ['lesson'] })
    expect(placed(lessons)).toEqual(new Map([[lesson, 'personal']]))
    expect(await counted({ client })).toEqual({ lesson: 1, dilemma: 2 })
  })

  it('the lesson of the day is the one that was written, not its copy', async () => {
    const { test, client, lesson } = await bothShared()
    for (let time = 0; time < 4; time += 1) {
      test.clock.advance(REST_DAYS * 24 * 60 * 60_000)
      expect(await client.archive.ofToday()).toMatchObject({ id: lesson, space: 'personal' })
    }
  })
})

describe('elsewhere', () => {
  it('search says of original and copy which is which, from the first letter on', async () => {
    const { client, lesson, dilemma, lessonCopy, dilemmaCopy, space } = await bothShared()
    const expected = new Map([
      [lesson, 'personal'],
      [dilemma, 'personal'],
      [lessonCopy, space],
      [dilemmaCopy, space],
    ])
    for (const query of ['n', 'nacht'])
      expect(placed((await client.search.find({ query, order: 'newest' })).hits)).toEqual(expected)
    expect(placed((await client.search.find({ query: 'nacht', order: 'best' })).hits)).toEqual(expected)
  })

  it('the documents changed last say it too, and keep to the kinds asked for', async () => {
    const { client, dilemma, dilemmaCopy, space } = await bothShared()
    expect(placed(await client.documents.recent({ kinds: ['dilemma'] }))).toEqual(
      new Map([
        [dilemma, 'personal'],
        [dilemmaCopy, space],
      ]),
    )
    expect(await client.documents.recent({})).toHaveLength(4)
  })

  it('a piece that is opened says where it stands', async () => {
    const { client, lessonCopy, dilemmaCopy, dilemma, space } = await bothShared()
    expect(await client.archive.get({ id: lessonCopy })).toMatchObject({ space })
    expect(await client.dilemmas.get({ id: dilemmaCopy })).toMatchObject({ space })
    expect(await client.dilemmas.get({ id: dilemma })).toMatchObject({ space: 'personal' })
  })
})
