import { beforeAll, describe, expect, it } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { ask, compareDigits, FOLDER, found, letIn, startPerson, until } from '../../testing/team-story.ts'
import { MemoryPlaces } from './testing/memory-places.ts'

beforeAll(() => cryptoReady)

async function annaAndBas(role: 'member' | 'admin' = 'member') {
  const places = new MemoryPlaces()
  const [anna, bas] = [await startPerson('Anna', places), await startPerson('Bas', places)]
  await found(anna)
  await letIn(anna, bas, 'Bas', role)
  const { members } = await until(anna, 'member', (view) => view.members.length === 2)
  const [her, him] = members
  if (!her || !him) throw new Error('two people')
  return { anna, bas, places, her, him }
}

describe('roles', () => {
  it('are for administrators to give, and one stays', async () => {
    const { anna, bas, her, him } = await annaAndBas()
    await expect(bas.client.team.setRole({ person: him.id, role: 'admin' })).rejects.toMatchObject({
      code: 'TEAM_NOT_ALLOWED',
    })
    await expect(anna.client.team.setRole({ person: her.id, role: 'member' })).rejects.toMatchObject({
      code: 'TEAM_LAST_ADMIN',
    })

    await anna.client.team.setRole({ person: him.id, role: 'admin' })
    await until(bas, 'member', ({ role }) => role === 'admin')
    await bas.client.team.setRole({ person: her.id, role: 'member' })

    await until(anna, 'member', ({ role }) => role === 'member')
  })

  it('let nobody but an administrator invite, name the team or remove', async () => {
    const { bas, her } = await annaAndBas()
    const refused = { code: 'TEAM_NOT_ALLOWED' }

    await expect(bas.client.team.invite({ for: 'colleague', name: 'Carla', role: 'member' })).rejects.toMatchObject(
      refused,
    )
    await expect(bas.client.team.renameTeam({ teamName: 'Van mij' })).rejects.toMatchObject(refused)
    await expect(bas.client.team.remove({ person: her.id })).rejects.toMatchObject(refused)
    expect((await until(bas, 'member')).teamName).toBe('Team Noord')
  })
})

describe('going', () => {
  it('takes somebody out with all they have, and tells them', async () => {
    const { anna, bas, him } = await annaAndBas()

    await anna.client.team.remove({ person: him.id })

    expect((await until(anna, 'member')).members).toHaveLength(1)
    expect(await until(bas, 'removed')).toMatchObject({ teamName: 'Team Noord' })
    await expect(bas.client.team.invite({ for: 'own-device' })).rejects.toMatchObject({ code: 'TEAM_NOT_A_MEMBER' })
    await bas.reopen('orderly')
    await until(bas, 'removed')
    await bas.client.team.putAway()
    expect(await bas.client.team.state()).toEqual({ state: 'none' })
  })

  it('is told to the others, and never leaves them without an administrator', async () => {
    const { anna, bas } = await annaAndBas()
    await expect(anna.client.team.leave()).rejects.toMatchObject({ code: 'TEAM_LAST_ADMIN' })

    await bas.client.team.leave()

    await until(bas, 'left')
    expect((await until(anna, 'member', ({ members }) => members.length === 1)).members[0]?.name).toBe('Anna')
    await anna.client.team.leave()
    await until(anna, 'left')
  })

  it('waits for a place where it can be told', async () => {
    const { bas, places } = await annaAndBas()
    places.isGone = true
    await expect(bas.client.team.leave()).rejects.toMatchObject({ code: 'TEAM_OUT_OF_REACH' })
    await until(bas, 'member')

    places.isGone = false
    await bas.client.team.leave()

    await until(bas, 'left')
  })

  it('can be undone by a new invitation, into the same space', async () => {
    const { anna, bas } = await annaAndBas()
    const before = await bas.client.sharing.space()
    await bas.client.team.leave()
    expect((await bas.client.sharing.space()).teamId).not.toBe(before.teamId)

    await letIn(anna, bas)

    expect((await bas.client.sharing.space()).teamId).toBe(before.teamId)
  })
})

describe('devices', () => {
  it('join as their own person’s, and a lost one goes', async () => {
    const { anna, bas, places } = await annaAndBas()
    const desktop = await startPerson('Bas', places)
    const { words } = await bas.client.team.invite({ for: 'own-device' })
    await ask(desktop, words)
    await compareDigits(bas, desktop)
    const { members } = await until(desktop, 'member')
    expect(members.map(({ devices }) => devices.length)).toEqual([2, 1])
    const lost = (await until(desktop, 'member')).members[0]?.devices.find(({ isThisDevice }) => !isThisDevice)
    if (!lost) throw new Error('his first device')

    await desktop.client.team.removeDevice({ device: lost.id })

    await until(bas, 'removed')
    const left = await until(anna, 'member', (view) =>
      view.members.some(({ devices, isMe }) => !isMe && devices.length === 1),
    )
    expect(left.members).toHaveLength(2)
  })
})

describe('names', () => {
  it('are given by people themselves and reach the others', async () => {
    const { anna, bas } = await annaAndBas()

    await bas.client.team.rename({ myName: 'Bas de Boer', deviceName: 'Werkplek' })
    await anna.client.team.renameTeam({ teamName: 'Team Zuid' })

    const view = await until(anna, 'member', ({ members }) => members.some(({ name }) => name === 'Bas de Boer'))
    expect(view.members[1]?.devices[0]?.name).toBe('Werkplek')
    await until(bas, 'member', ({ teamName }) => teamName === 'Team Zuid')
  })

  it('stand in the place in no form that can be read there', async () => {
    const { places } = await annaAndBas()

    const lying = Buffer.concat(places.lying.map(({ bytes }) => bytes)).toString('latin1')

    for (const name of ['Anna', 'Bas', 'Laptop', 'Team Noord']) expect(lying).not.toContain(name)
  })
})

describe('the recovery words', () => {
  it('are shown until two of them were typed back', async () => {
    const { anna } = await annaAndBas()
    const { words } = await anna.client.team.recoveryWords()
    const typed = (place: number, word = words[place] ?? '') => ({ place, word })
    await expect(anna.client.team.confirmRecovery({ words: [typed(0), typed(1, 'zebra-')] })).rejects.toMatchObject({
      code: 'TEAM_RECOVERY_WRONG',
    })
    await expect(anna.client.team.confirmRecovery({ words: [typed(0), typed(0)] })).rejects.toMatchObject({
      code: 'TEAM_RECOVERY_WRONG',
    })
    await anna.reopen('after-crash')
    expect((await anna.client.team.recoveryWords()).words).toEqual(words)

    await anna.client.team.confirmRecovery({ words: [typed(3), typed(11)] })

    await expect(anna.client.team.recoveryWords()).rejects.toMatchObject({ code: 'TEAM_RECOVERY_SETTLED' })
    expect((await until(anna, 'member')).hasRecoveryToConfirm).toBe(false)
  })

  it('bring back an administrator, once', async () => {
    const { anna, bas, places } = await annaAndBas()
    const { words } = await anna.client.team.recoveryWords()
    const manager = await startPerson('Mo', places)
    const recovery = { words, myName: 'Mo', deviceName: 'Kantoor', place: FOLDER }

    await manager.client.team.recover(recovery)

    const view = await until(manager, 'member', ({ teamName }) => teamName === 'Team Noord')
    expect([view.role, view.hasRecoveryToConfirm]).toEqual(['admin', true])
    await until(bas, 'member', ({ members }) => members.some(({ name }) => name === 'Mo'))
    const other = await startPerson('Nog iemand', places)
    await expect(other.client.team.recover(recovery)).rejects.toMatchObject({ code: 'TEAM_RECOVERY_WRONG' })
  })
})
