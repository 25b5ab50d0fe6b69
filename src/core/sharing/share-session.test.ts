import { describe, expect, it } from 'vitest'
import type { ArchiveHit } from '#shared/contract/archive.ts'
import type { ShareChoices } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { ASKED_CIRCLE, ROUNDS } from '#shared/sharing/session-choices.ts'
import { UnixMs } from '#shared/units.ts'
import { META } from '../documents/document-types.ts'
import { buildStep } from '../search/index-building.ts'
import { read, refusedAs, share, update, words } from '../testing/share-story.ts'
import { openVaultOf, type SessionStory, startTestSession } from '../testing/session-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

const asReport = (...chosen: string[]): ShareChoices => ({
  kind: 'session',
  chosen,
  summary: 'Over nabij zijn',
  visibility: 'named',
})

/** A session in which people said, intended and learnt something. */
async function held(said = 'iets van gisteren', agreed = false): Promise<SessionStory> {
  const story = await startTestSession()
  const { client, id } = story
  const [anouk, carla] = [await story.person('Anouk'), await story.person('Carla')]
  if (agreed) await client.sessions.agree({ id })
  await story.moveTo('bring-in')
  await client.sessions.contribute({ id, participantId: carla, text: said })
  await story.moveTo('questions')
  const { contributionId } = await client.sessions.contribute({ id, participantId: carla, text: 'wat raakt je hierin' })
  await client.sessions.answer({ id, contributionId, answer: 'dat ze alleen is' })
  story.clock.advance(25 * 60_000)
  await client.sessions.beginClosing({ id })
  const takeaway = 'ik sta er niet alleen voor'
  await client.sessions.keepClosing({ id, participantId: anouk, fields: { intention: 'bellen', takeaway } })
  await client.sessions.keepClosing({ id, participantId: carla, fields: { lesson: 'vraag eerder mee te kijken' } })
  await client.sessions.appreciate({ id, from: carla, to: anouk, text: 'eerlijk gezegd' })
  await client.sessions.close({ id })
  return story
}

const look = ({ client, id }: SessionStory, ...chosen: string[]) =>
  client.sharing.preview({ id, choices: asReport(...chosen) })

describe('a session at the gate', () => {
  it('goes along with its title, its questions, what was learnt, its day and its method, and no more', async () => {
    const story = await held()
    const sharedId = await share(story, story.id, asReport())
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
    expect(await story.client.archive.sharedSession({ id: sharedId })).toMatchObject({
      author: 'Bilal',
      takeaways: [],
      names: [],
      dilemmas: [],
      hasBody: false,
    })
  })

  it('offers what people take along, what was said, and who was there, each apart', async () => {
    const story = await held()
    expect(await story.client.sharing.preview({ id: story.id, choices: null })).toMatchObject({
      kinds: ['session'],
      optional: ['takeaways', 'names', ROUNDS],
      choices: { chosen: [], summary: 'vraag eerder mee te kijken' },
      agreedToKeep: false,
      findings: [],
      obstacles: [],
    })
    const said = async (...chosen: string[]) => words((await look(story, ...chosen)).theirs.body)
    const asked = ['Vragenronde', 'wat raakt je hierin\nAntwoord: dat ze alleen is']
    expect(await said('takeaways', 'names')).toEqual([])
    expect(await said(ROUNDS)).toEqual(['Inbreng', 'iets van gisteren', ...asked])
    expect(await said(ROUNDS, 'names')).toEqual(['Inbreng', 'Carla: iets van gisteren', ...asked])
  })

  it('leads to its dilemma once that is shared, and that one to it', async () => {
    const story = await held()
    const dilemmaCopy = await share(story, story.dilemmaId)
    const sharedId = await share(story, story.id, asReport())
    const { client } = story
    expect((await client.archive.sharedSession({ id: sharedId })).dilemmas).toMatchObject([{ id: dilemmaCopy }])
    expect((await client.sharing.of({ id: dilemmaCopy })).usedIn).toMatchObject([{ id: sharedId, kind: 'session' }])
    await client.sharing.withdraw({ id: dilemmaCopy })
    expect((await client.archive.sharedSession({ id: sharedId })).dilemmas).toEqual([])
  })

  it('waits until the circle was asked where it agreed to keep what was said, each time anew', async () => {
    const story = await held(undefined, true)
    const { client, id } = story
    const unasked = await look(story)
    expect(unasked).toMatchObject({ agreedToKeep: true, obstacles: ['circle-not-asked'] })
    const request = { id, choices: asReport(), seen: unasked.seen }
    await expect(client.sharing.share(request)).rejects.toEqual(refusedAs('SHARE_CIRCLE_NOT_ASKED', id))

    await share(story, id, asReport(ASKED_CIRCLE, 'names'))
    const again = await client.sharing.preview({ id, choices: null })
    expect(again).toMatchObject({ choices: { chosen: ['names'] }, obstacles: ['circle-not-asked'] })
  })

  it('is not for a session that is not closed, nor for the copy of one', async () => {
    const story = await startTestSession()
    await expect(look(story)).rejects.toEqual(refusedAs('SHARE_NOT_POSSIBLE', story.id))
    await story.client.sessions.close({ id: story.id })
    const id = await share(story, story.id, asReport())
    const ofCopy = story.client.sharing.preview({ id, choices: null })
    await expect(ofCopy).rejects.toEqual(refusedAs('SHARE_NOT_POSSIBLE', id))
  })

  it('puts aliases where real names stand, and lets no other name through unseen', async () => {
    const story = await held('Karin belde, en Carla hoorde haar')
    const { client, id, dilemmaId } = story
    await client.aliases.add({ documentId: dilemmaId, alias: 'mevrouw K.', realName: 'Karin' })
    const before = await look(story, ROUNDS, 'names')
    expect(words(before.theirs.body)[1]).toBe('Carla: mevrouw K. belde, en Carla hoorde haar')
    expect(before.mine.body[1]?.runs).toContainEqual(expect.objectContaining({ alias: { realName: 'Karin' } }))
    expect(before.findings.map(({ text, start }) => [text, start])).toEqual([['Carla', 28]])
    expect(before.obstacles).toEqual(['blocked'])

    await client.aliases.add({ documentId: id, alias: 'een collega', realName: 'Carla' })
    const after = await look(story, ROUNDS, 'names')
    expect(words(after.theirs.body)[1]).toBe('Carla: mevrouw K. belde, en een collega hoorde haar')
    expect(after).toMatchObject({ findings: [], obstacles: [] })
  })

  it('is brought up to date when a lesson reads otherwise, withdrawn and put back', async () => {
    const story = await held()
    const { client, id } = story
    const sharedId = await share(story, id, asReport())
    const [lesson] = await client.archive.list({ kinds: ['lesson'] })
    openVaultOf(story).documents.edit(lesson?.id as DocumentId, (doc) =>
      doc.getMap(META).set('line', 'kijk eerder mee'),
    )
    expect((await client.sharing.of({ id })).isChanged).toBe(true)
    await update(story, id, asReport())
    expect((await client.archive.sharedSession({ id: sharedId })).lessons).toEqual(['kijk eerder mee'])

    await client.sharing.withdraw({ id })
    await expect(client.archive.sharedSession({ id: sharedId })).rejects.toEqual(
      refusedAs('DOCUMENT_NOT_FOUND', sharedId),
    )
    await client.sharing.putBack({ sharedId })
    expect((await client.sharing.of({ id })).copy).toMatchObject({ sharedId })
  })
})

/** All that the screens of one's own sessions tell. */
async function sessionsOf({ client }: TestCore) {
  const everything = { fromMs: UnixMs.parse(0), untilMs: UnixMs.parse(Date.UTC(2100, 0)) }
  return {
    list: await client.sessions.list(),
    people: await client.sessions.people(),
    intentions: await client.sessions.intentions(),
    reminders: await client.sessions.reminders(),
    history: await client.sessions.history(everything),
  }
}

const kindsAndSpaces = (lines: readonly Pick<ArchiveHit, 'kind' | 'space'>[]) =>
  lines.map(({ kind, space }) => `${kind} ${space === 'personal' ? space : 'team'}`).toSorted()

/** What another device of the team gets of a document. */
function sendTo(from: TestCore, to: TestCore, id: DocumentId): void {
  const { kind, space, createdAtMs } = openVaultOf(from).documents.header(id)
  if (space === 'personal') throw new Error('not shared')
  const updates = openVaultOf(from).store.read((db) =>
    db.all<{ bytes: Uint8Array }>('SELECT bytes FROM document_updates WHERE document_id = ? ORDER BY rowid', id),
  )
  const edits = updates.map(({ bytes }) => ({ bytes, devices: [] }))
  const received = { id, kind, space, createdAtMs, atMs: createdAtMs, updates: edits }
  expect(openVaultOf(to).documents.receive(received)).toBe('taken')
}

describe('a shared session', () => {
  it('is found in the archive of a colleague, and is no session of theirs', async () => {
    const story = await held()
    const dilemmaCopy = await share(story, story.dilemmaId)
    const sharedId = await share(story, story.id, asReport('takeaways', ROUNDS))
    const colleague = await startTestCore({ ownerName: 'Carla' })
    const before = await sessionsOf(colleague)
    sendTo(story, colleague, sharedId)

    const { client } = colleague
    expect(await sessionsOf(colleague)).toEqual(before)
    const found = async (query: string) => (await client.archive.find({ query })).lines.map(({ id }) => id)
    for (const query of ['soort:sessie', 'alleen', 'wat raakt', 'mee te kijken'])
      expect(await found(query)).toEqual([sharedId])
    const filter = { facets: { method: ['incident-short'], author: ['Bilal'], month: ['2026-11'], space: ['team'] } }
    expect((await client.archive.find({ filter })).lines).toMatchObject([{ id: sharedId, author: 'Bilal' }])
    const { method } = await client.archive.facets({ of: ['method'] })
    expect(method).toMatchObject([{ value: 'incident-short', name: { nl: 'Incidentmethode, kort' } }])
    expect(await client.archive.kindOf({ id: sharedId })).toMatchObject({ kind: 'session' })
    for (const attempt of [client.sessions.get({ id: sharedId }), client.sessions.bringerFile({ id: sharedId })])
      await expect(attempt).rejects.toEqual(refusedAs('DOCUMENT_NOT_FOUND', sharedId))

    sendTo(story, colleague, dilemmaCopy)
    expect((await client.sharing.of({ id: dilemmaCopy })).usedIn).toMatchObject([{ id: sharedId, kind: 'session' }])

    await client.documents.rebuild()
    while (buildStep(openVaultOf(colleague).store));
    expect(await sessionsOf(colleague)).toEqual(before)
    expect(await found('soort:sessie')).toEqual([sharedId])
  })

  it('stands beside its original for its author, whose sessions stay as they were', async () => {
    const story = await held()
    const before = await sessionsOf(story)
    const sharedId = await share(story, story.id, asReport())
    const { client } = story
    expect(await sessionsOf(story)).toEqual(before)
    const { lines } = await client.archive.find({ filter: { facets: { kind: ['session'] } } })
    expect(kindsAndSpaces(lines)).toEqual(['session personal', 'session team'])
    const file = await client.transfer.exportDocument({ id: sharedId, format: 'markdown', language: 'nl' })
    expect(new TextDecoder().decode(file.bytes)).toContain('mee te kijken')
  })
})
