import { describe, expect, it } from 'vitest'
import type { ShareChoices } from '#shared/contract/sharing.ts'
import { ROUNDS } from '#shared/sharing/session-choices.ts'
import { META } from '../documents/document-types.ts'
import { read, share, words } from '../testing/share-story.ts'
import { openVaultOf, type SessionStory, startTestSession } from '../testing/session-story.ts'

const report: ShareChoices = { kind: 'session', chosen: [], summary: 'Over nabij zijn', visibility: 'named' }
const with_ = (...chosen: string[]): ShareChoices => ({ ...report, chosen })

/** A session in which everybody said, intended and wrote something. */
async function held(): Promise<SessionStory> {
  const session = await startTestSession()
  const { client, id } = session
  const [anouk, carla] = [await session.person('Anouk'), await session.person('Carla')]
  await session.moveTo('bring-in')
  await client.sessions.contribute({ id, participantId: carla, text: 'iets van gisteren' })
  await session.moveTo('questions')
  const { contributionId } = await client.sessions.contribute({ id, participantId: carla, text: 'wat raakt je hierin' })
  await client.sessions.answer({ id, contributionId, answer: 'dat ze alleen is' })
  session.clock.advance(25 * 60_000)
  await client.sessions.beginClosing({ id })
  const takeaway = 'ik sta er niet alleen voor'
  await client.sessions.keepClosing({ id, participantId: anouk, fields: { intention: 'bellen', takeaway } })
  await client.sessions.keepClosing({ id, participantId: carla, fields: { lesson: 'vraag eerder mee te kijken' } })
  await client.sessions.appreciate({ id, from: carla, to: anouk, text: 'eerlijk gezegd' })
  await client.sessions.close({ id })
  return session
}

describe('a session at the gate', () => {
  it('goes along with its title, its questions, what was learnt, its day and its method, and no more', async () => {
    const story = await held()
    const sharedId = await share(story, story.id, report)
    expect(read(story, sharedId, (doc) => doc.getMap(META).toJSON())).toEqual({
      title: 'Nachtappjes',
      questions: ['Hoe kan ik nabij zijn zonder altijd bereikbaar te zijn?'],
      lessons: ['vraag eerder mee te kijken'],
      heldOn: '2026-11-26',
      minutes: 25,
      methodId: 'incident-short',
      methodName: { nl: 'Incidentmethode, kort', en: 'Incident method, short' },
      summary: 'Over nabij zijn',
      author: 'Bilal',
    })
    expect(openVaultOf(story).documents.header(sharedId)).toMatchObject({ kind: 'session' })
    expect((await story.client.sharing.preview({ id: story.id, choices: null })).theirs.body).toEqual([])
  })

  it('offers what people take along, what was said, and who was there, each apart', async () => {
    const story = await held()
    const preview = await story.client.sharing.preview({ id: story.id, choices: null })
    expect(preview).toMatchObject({
      kinds: ['session'],
      optional: ['takeaways', 'names', ROUNDS],
      choices: { chosen: [], summary: 'vraag eerder mee te kijken' },
      agreedToKeep: false,
      findings: [],
      obstacles: [],
    })
    const said = async (...chosen: string[]) => {
      const { theirs } = await story.client.sharing.preview({ id: story.id, choices: with_(...chosen) })
      return words(theirs.body)
    }
    const asked = ['Vragenronde', 'wat raakt je hierin\nAntwoord: dat ze alleen is']
    expect(await said('takeaways', 'names')).toEqual([])
    expect(await said(ROUNDS)).toEqual(['Inbreng', 'iets van gisteren', ...asked])
    expect(await said(ROUNDS, 'names')).toEqual(['Inbreng', 'Carla: iets van gisteren', ...asked])
  })
})
