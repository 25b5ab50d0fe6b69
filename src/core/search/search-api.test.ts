import { describe, expect, it, vi } from 'vitest'
import { openVaultOf } from '../testing/session-story.ts'
import { startTestCore } from '../testing/start-test-core.ts'

describe('search, asked by a window', () => {
  it('is made anew by and by: ready at once after a crash in the middle, and then it goes on by itself', async () => {
    const test = await startTestCore()
    for (let number = 0; number < 60; number += 1)
      openVaultOf(test).documents.create({ kind: 'lesson', meta: { title: `Wachtlijst ${number}`, line: 'wachten' } })
    await test.client.documents.rebuild()
    expect(await test.client.search.progress()).toEqual({ done: 0, total: 60 })

    await test.reopen('after-crash')

    const { hits } = await test.client.search.find({ query: 'wachtlijst', order: 'newest' })
    expect(hits[0]?.title.map(({ text }) => text).join('')).toBe('Wachtlijst 59')
    await vi.waitFor(async () => expect(await test.client.search.progress()).toBeNull())
    expect((await test.client.search.find({ query: 'wachten', order: 'newest' })).total).toBe(60)
  })

  it('finds what was written a moment ago and says how a filter goes on', async () => {
    const test = await startTestCore()
    openVaultOf(test).documents.create({ kind: 'lesson', meta: { title: 'Nazorg', tags: ['na het sluiten'] } })

    const { total, filters } = await test.client.search.find({ query: 'nazorg van:vandaag', order: 'best' })
    const { options } = await test.client.search.complete({ query: 'label:na', caret: 8, language: 'nl' })

    expect(total).toBe(1)
    expect(filters).toMatchObject([{ filter: 'from', day: '2026-11-26', isKnown: true }])
    expect(options.map(({ text }) => text)).toEqual(['label:"na het sluiten"'])
  })
})
