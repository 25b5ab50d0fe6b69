import { describe, expect, it } from 'vitest'
import type { MethodId } from '#shared/ids.ts'
import { proposeRoles } from '#shared/sessions/rotation.ts'
import type { UnixMs } from '#shared/units.ts'
import { startTestCore } from '../testing/start-test-core.ts'
import { circle, planTestSession, startTestSession, writeDilemma } from '../testing/session-story.ts'

const DAY_MS = 24 * 60 * 60_000
const incident = 'incident-short' as MethodId
const plan = { methodId: incident, participants: [...circle], plannedForMs: null }

describe('a plan', () => {
  it('can leave the method to be chosen together, and then cannot begin without one', async () => {
    const core = await startTestCore()
    const dilemmaId = await writeDilemma(core)
    const { id } = await core.client.sessions.plan({ ...plan, dilemmaId, methodId: null })
    expect(await core.client.sessions.get({ id })).toMatchObject({ method: null, rounds: [], minutes: 0 })
    expect((await core.client.sessions.list())[0]?.methodName.nl).toBe('Methode kiezen we samen')
    await expect(core.client.sessions.start({ id })).rejects.toMatchObject({
      code: 'SESSION_WITHOUT_METHOD',
      data: { id },
    })

    await core.client.sessions.chooseMethod({ id, methodId: incident })
    await core.client.sessions.start({ id })
    expect(await core.client.sessions.get({ id })).toMatchObject({ phase: 'running', minutes: 65 })
  })

  it('holds several cases, each with who brings it; one can be told on the spot', async () => {
    const told = { title: 'De sleutel', question: 'Mag ik die bewaren?', bringer: 2 }
    const story = await planTestSession('balint-group', { told: [told] })
    const session = await story.session()
    const [anouk, carla] = [await story.person('Anouk'), await story.person('Carla')]
    expect(session.cases.map(({ title, bringerId, dilemmaId }) => [title, bringerId, dilemmaId])).toEqual([
      ['Nachtappjes', anouk, story.dilemmaId],
      ['De sleutel', carla, null],
    ])
    expect(new Set(session.rounds.map(({ bringerId }) => bringerId))).toEqual(new Set([anouk, carla]))
    expect(await story.client.sessions.ofDilemma({ dilemmaId: story.dilemmaId })).toHaveLength(1)
  })

  it('needs no case at all, and then nobody who brings one', async () => {
    const { client } = await startTestCore()
    const participants = circle.map(({ name, role }) => ({
      name,
      role: role === 'bringer' ? ('consultant' as const) : role,
    }))
    const { id } = await client.sessions.plan({ ...plan, participants, cases: [], title: 'Zo werken wij' })
    expect(await client.sessions.get({ id })).toMatchObject({ title: 'Zo werken wij', cases: [], dilemmaId: null })
    await client.sessions.start({ id })
  })

  it('keeps where and until when, and warns of a group that the method does not fit', async () => {
    const core = await startTestCore()
    const dilemmaId = await writeDilemma(core)
    const untilMs = (core.clock.nowMs() + 3_600_000) as UnixMs
    const participants = circle.slice(0, 3)
    const { id } = await core.client.sessions.plan({ ...plan, participants, dilemmaId, place: ' Kamer 2 ', untilMs })
    expect(await core.client.sessions.get({ id })).toMatchObject({ place: 'Kamer 2', untilMs, groupFits: 'too-small' })
    expect((await core.client.sessions.list())[0]?.place).toBe('Kamer 2')
  })

  it('keeps its cases when it is made anew with other people', async () => {
    const { client, id, session, person } = await planTestSession()
    const [bringer, ...rest] = circle
    await client.sessions.replan({ ...plan, id, participants: [...rest, { ...bringer, name: 'Esra' }] })
    expect((await session()).cases).toMatchObject([{ title: 'Nachtappjes', bringerId: await person('Esra') }])
  })
})

describe('a case', () => {
  it('can be brought until the circle has picked one, and the pick decides who brings', async () => {
    const story = await startTestSession()
    const { client, id } = story
    const carla = await story.person('Carla')
    const brought = { dilemmaId: null, title: 'De sleutel', question: 'Mag ik die bewaren?', bringerId: carla }
    const { caseId } = await client.sessions.bringCase({ id, case: brought })
    await story.moveTo('choose')
    await client.sessions.pick({ id, target: caseId })
    expect((await story.session()).rounds.map(({ bringerId }) => bringerId)).toEqual(
      (await story.session()).rounds.map(() => carla),
    )

    await story.moveTo('questions')
    await expect(client.sessions.bringCase({ id, case: brought })).rejects.toMatchObject({ code: 'SESSION_NOT_NOW' })
    await client.sessions.close({ id })
    expect((await client.dilemmas.get({ id: story.dilemmaId })).state).toBe('ready')
    expect(await client.sessions.people()).toMatchObject([
      { name: 'Anouk', lastBroughtAtMs: null },
      { name: 'Bilal' },
      { name: 'Carla', lastBroughtAtMs: story.clock.nowMs() },
      { name: 'Dirk' },
    ])
  })

  it('has its question sharpened for the session, and the dilemma stays as it is', async () => {
    const { client, id, session, dilemmaId } = await planTestSession()
    const [{ id: caseId } = {}] = (await session()).cases
    if (!caseId) throw new Error('there is no case')
    await client.sessions.prepareCase({ id, caseId, question: 'Hoe zeg ik nee?' })
    expect((await session()).cases[0]?.question).toBe('Hoe zeg ik nee?')
    expect((await client.dilemmas.get({ id: dilemmaId })).question).not.toBe('Hoe zeg ik nee?')
  })

  it('is read with aliases for names, and its end is held back until its round', async () => {
    const core = await startTestCore()
    const told = { tried: 'Ik belde Sevgi Yilmaz op.', outcome: 'Sevgi kwam zelf langs.', outcomeHidden: true }
    const dilemmaId = await writeDilemma(core, { ...told, title: 'De avond van Sevgi' })
    await core.client.aliases.add({ documentId: dilemmaId, alias: 'mevrouw S.', realName: 'Sevgi Yilmaz' })
    const { id } = await core.client.sessions.plan({ ...plan, dilemmaId, methodId: 'incident-long' as MethodId })
    const { cases, rounds } = await core.client.sessions.get({ id })
    const caseId = cases[0]?.id
    if (!caseId) throw new Error('there is no case')

    const reading = await core.client.sessions.readCase({ id, caseId })
    expect(reading).toMatchObject({
      title: 'De avond van mevrouw S.',
      tried: 'Ik belde mevrouw S. op.',
      outcome: { is: 'hidden' },
    })
    const own = await core.client.sessions.readCase({ id, caseId, as: 'bringer' })
    expect(own.outcome).toEqual({ is: 'shown', text: 'mevrouw S. kwam zelf langs.' })
    expect((await core.client.sessions.get({ id, view: 'projector' })).title).toBe('De avond van mevrouw S.')

    await core.client.sessions.start({ id })
    await core.client.sessions.move({ id, toRound: rounds.findIndex(({ blockId }) => blockId === 'what-was-done') })
    expect((await core.client.sessions.readCase({ id, caseId })).outcome).toMatchObject({ is: 'shown' })
  })
})

describe('the people of earlier sessions', () => {
  it('come by name with when they last facilitated and brought, for a rotation', async () => {
    const story = await startTestSession()
    const { client } = story
    await client.sessions.close({ id: story.id })
    const firstMs = story.clock.nowMs()
    story.clock.advance(14 * DAY_MS)
    const [anouk, bilal, carla, dirk] = circle
    const participants = [
      { name: 'bilal', role: anouk.role },
      { name: carla.name, role: bilal.role },
      { name: dirk.name, role: carla.role },
    ]
    const { id } = await client.sessions.plan({ ...plan, participants, dilemmaId: story.dilemmaId })
    await client.sessions.start({ id })
    await client.sessions.close({ id })
    const nowMs = story.clock.nowMs()

    const people = await client.sessions.people()
    expect(people.map((one) => [one.name.toLowerCase(), one.lastFacilitatedAtMs, one.lastBroughtAtMs])).toEqual([
      ['anouk', null, firstMs],
      ['bilal', firstMs, nowMs],
      ['carla', nowMs, null],
      ['dirk', null, null],
    ])
    expect(proposeRoles(people)).toEqual({ facilitator: 'Anouk', bringers: ['Carla'] })
  })
})

describe('the appointment', () => {
  const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replaceAll(/\r\n[ \t]/g, '')

  it('says when, where and how, and nothing of the case or the people', async () => {
    const core = await startTestCore()
    const dilemmaId = await writeDilemma(core)
    const plannedForMs = Date.UTC(2026, 11, 3, 14, 0) as UnixMs
    const { id } = await core.client.sessions.plan({ ...plan, dilemmaId, plannedForMs, place: 'Kamer 2; boven' })
    const { name, type, bytes } = await core.client.sessions.calendar({ id, language: 'nl' })
    const text = read(bytes)
    expect([name, type]).toEqual(['intervisie.ics', 'text/calendar'])
    expect(text).toContain('DTSTART:20261203T140000Z')
    expect(text).toContain('DTEND:20261203T150500Z')
    expect(text).toContain('SUMMARY:Intervisie · Incidentmethode\\, kort')
    expect(text).toContain('LOCATION:Kamer 2\\; boven')
    expect(text).toContain('15 minuten · Vragenronde')
    for (const word of ['Nachtappjes', 'bereikbaar', ...circle.map((one) => one.name)]) expect(text).not.toContain(word)
    for (const line of new TextDecoder().decode(bytes).split('\r\n'))
      expect(new TextEncoder().encode(line).byteLength).toBeLessThanOrEqual(75)
  })

  it('is there only for a session that has a date and did not begin', async () => {
    const { client, id } = await planTestSession()
    await expect(client.sessions.calendar({ id, language: 'en' })).rejects.toMatchObject({ code: 'SESSION_NOT_NOW' })
  })
})
