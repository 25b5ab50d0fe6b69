import { describe, expect, it } from 'vitest'
import { startTestSession } from '../testing/session-story.ts'

describe('the names of clients', () => {
  it('show as aliases to everyone but the facilitator, in whatever way they are written, and in the report', async () => {
    const story = await startTestSession()
    const { client, id, dilemmaId } = story
    await client.aliases.add({ documentId: dilemmaId, alias: 'mevrouw S.', realName: 'Sevgi Yilmaz' })
    await client.aliases.add({ documentId: dilemmaId, alias: 'de zoon', realName: 'Emre Yilmaz' })
    const said = ['Sevgi Yilmaz belde', 'Wie belde Emre?', 'Zo is Sevgi', 'Yilmaz zei niets', 'Niemand']
    for (const text of said) await client.sessions.contribute({ id, participantId: null, text })

    expect((await story.session()).contributions.map(({ text }) => text)).toEqual(said)
    for (const view of ['projector', 'participant'] as const) {
      const texts = (await story.seenBy(view)).contributions.map(({ text }) => text)
      expect(texts.join()).not.toMatch(/Sevgi|Emre|Yilmaz/)
      expect(texts[0]).toBe('mevrouw S. belde')
      expect(texts[1]).toBe('Wie belde de zoon?')
      expect(texts[4]).toBe('Niemand')
    }
    await client.sessions.close({ id })
    const { bytes } = await client.sessions.report({ id, for: 'group', language: 'nl', format: 'markdown' })
    expect(new TextDecoder().decode(bytes)).not.toMatch(/Sevgi|Emre|Yilmaz/)
  })
})
