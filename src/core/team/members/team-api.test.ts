import { beforeAll, describe, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { ask, compareDigits, found, invite, letIn, startPerson, until } from '../../testing/team-story.ts'
import { MemoryPlaces } from './testing/memory-places.ts'

beforeAll(() => cryptoReady)

const DAY_MS = 24 * 60 * 60 * 1000

async function annaAndBas() {
  const places = new MemoryPlaces()
  const [anna, bas] = [await startPerson('Anna', places), await startPerson('Bas', places)]
  await found(anna)
  return { anna, bas, places }
}

describe('a team', () => {
  it('begins with one person, who is its administrator', async () => {
    const { anna, bas } = await annaAndBas()

    const view = await until(anna, 'member')

    expect(view).toMatchObject({ teamName: 'Team Noord', myName: 'Anna', role: 'admin', requests: [] })
    expect(view.members.map(({ name, isMe, devices }) => [name, isMe, devices.length])).toEqual([['Anna', true, 1]])
    expect(await bas.client.team.state()).toEqual({ state: 'none' })
  })

  it('lets somebody in by words, digits and an administrator, and both know who is in it', async () => {
    const { anna, bas } = await annaAndBas()

    const view = await letIn(anna, bas)

    expect(view.teamName).toBe('Team Noord')
    expect(view.members.map(({ name, role, isMe }) => [name, role, isMe])).toEqual([
      ['Bas', 'member', true],
      ['Anna', 'admin', false],
    ])
    const { members, invitations, requests } = await until(anna, 'member', (one) => one.members.length === 2)
    expect(members.map(({ name }) => name)).toEqual(['Anna', 'Bas'])
    expect([invitations, requests]).toEqual([[], []])
  })

  it('goes on where it was when core starts again', async () => {
    const { anna, bas } = await annaAndBas()
    await letIn(anna, bas)

    await anna.reopen('after-crash')
    await bas.reopen('orderly')

    expect((await until(anna, 'member')).members).toHaveLength(2)
    expect((await until(bas, 'member')).teamName).toBe('Team Noord')
  })

  it('takes over the space that was shared into before, and gives it its name', async () => {
    const places = new MemoryPlaces()
    const anna = await startPerson('Anna', places)
    const before = await anna.client.sharing.space()

    await found(anna)

    expect(await anna.client.sharing.space()).toEqual({ teamId: before.teamId, name: 'Team Noord' })
  })
})

describe('an invitation', () => {
  it('is refused as words that do not fit, and as words of nobody here', async () => {
    const { anna, bas } = await annaAndBas()
    const { words } = await invite(anna)
    const elsewhere = await invite(await startedAlone())

    await expect(ask(bas, words.toReversed())).rejects.toMatchObject({ code: 'TEAM_CODE_WRONG' })
    await expect(ask(bas, elsewhere.words)).rejects.toMatchObject({ code: 'TEAM_INVITATION_NOT_FOUND' })
    expect(await bas.client.team.state()).toEqual({ state: 'none' })
  })

  it('works once, not after it was withdrawn, and not after its days', async () => {
    const { anna, bas, places } = await annaAndBas()
    const first = await invite(anna)
    await ask(bas, first.words)
    await compareDigits(anna, bas)
    await until(bas, 'member')
    const carla = await startPerson('Carla', places)
    await expect(ask(carla, first.words)).rejects.toMatchObject({ code: 'TEAM_INVITATION_GONE' })

    const second = await invite(anna, 'Carla')
    await anna.client.team.withdraw({ id: second.id })
    await until(anna, 'member', ({ invitations }) => invitations.length === 0)
    await anna.client.team.syncNow()
    await expect(ask(carla, second.words)).rejects.toMatchObject({ code: 'TEAM_INVITATION_GONE' })

    const third = await invite(anna, 'Carla')
    await anna.client.team.syncNow()
    carla.clock.advance(8 * DAY_MS)
    await expect(ask(carla, third.words)).rejects.toMatchObject({ code: 'TEAM_INVITATION_GONE' })
  })

  it('lets nobody in on other digits, and is closed after three tries', async () => {
    const { anna, bas } = await annaAndBas()
    await ask(bas, (await invite(anna)).words)
    const { digits } = await until(bas, 'asking', (view) => view.digits !== null)
    const [request] = (await until(anna, 'member', (view) => view.requests.length > 0)).requests
    if (!request) throw new Error('nobody asks')
    expect(request).toMatchObject({ name: 'Bas', deviceName: 'Laptop van Bas', invitedName: 'Bas', triesLeft: 3 })
    const wrong = String((Number(digits) + 1) % 1_000_000).padStart(6, '0')

    for (const triesLeft of [2, 1, 0]) {
      await expect(anna.client.team.admit({ id: request.id, digits: wrong })).rejects.toMatchObject({
        code: 'TEAM_DIGITS_DIFFER',
        data: { triesLeft },
      })
    }

    await expect(anna.client.team.admit({ id: request.id, digits: `${digits}` })).rejects.toMatchObject({
      code: 'TEAM_REQUEST_GONE',
    })
    await until(bas, 'asking', ({ outcome }) => outcome === 'refused')
    await bas.client.team.stopAsking()
    expect(await bas.client.team.state()).toEqual({ state: 'none' })
    expect((await until(anna, 'member')).members).toHaveLength(1)
  })

  it('lets in whoever asked before its end, and says no end to who has the digits', async () => {
    const { anna, bas } = await annaAndBas()
    const { words, expiresAtMs } = await invite(anna)
    await ask(bas, words)
    await until(bas, 'asking', (view) => view.digits !== null)
    for (const { clock } of [anna, bas]) clock.advance(8 * DAY_MS)
    expect(bas.clock.nowMs()).toBeGreaterThan(expiresAtMs)

    expect(await bas.client.team.state()).toMatchObject({ outcome: 'waiting', expiresAtMs: null })
    await compareDigits(anna, bas)
    await until(bas, 'member')
  })

  it('has run out for who asked and saw no digits before its end', async () => {
    const { anna, bas } = await annaAndBas()
    const { words, expiresAtMs } = await invite(anna)
    await anna.client.team.syncNow()
    await anna.client.vault.lock()
    await ask(bas, words)
    const endsAtMs = Math.floor(expiresAtMs / 1000) * 1000
    expect(await bas.client.team.state()).toMatchObject({ outcome: 'waiting', digits: null, expiresAtMs: endsAtMs })
    bas.clock.advance(8 * DAY_MS)

    expect(await bas.client.team.state()).toMatchObject({ outcome: 'expired', digits: null })
  })

  it('is closed when its request is refused, and the one who asked sees that', async () => {
    const { anna, bas } = await annaAndBas()
    await ask(bas, (await invite(anna)).words)
    const [request] = (await until(anna, 'member', (view) => view.requests.length > 0)).requests
    if (!request) throw new Error('nobody asks')

    await anna.client.team.refuse({ id: request.id })

    const { outcome } = await until(bas, 'asking', (view) => view.outcome !== 'waiting')
    expect(outcome).toBe('refused')
  })
})

async function startedAlone() {
  const person = await startPerson('Dora')
  await found(person, 'Dora')
  return person
}
