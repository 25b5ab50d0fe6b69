import { beforeAll, describe, expect, it } from 'vitest'
import { fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { newDevice } from '../log/testing/team-story.ts'
import { findChain } from './chain-table.ts'
import { keyIdOf } from './edit.ts'
import { writeKeyList } from './key-list.ts'
import { listKeys } from './key-table.ts'
import { Attacker, NO_DOCUMENT, NO_SEGMENT } from './testing/attacker.ts'
import { contentsOf, exchange, type TeamMember, titleOf, writeLesson } from './testing/team-member.ts'
import { teamOf } from './testing/team-of.ts'

beforeAll(() => cryptoReady)

const chainOf = (member: TeamMember, { device }: TeamMember) =>
  member.store.read((db) => findChain(db, member.log.team, device.id))

const countIn = (member: TeamMember, table: 'team_packs' | 'team_segments' | 'team_waiting_edits') =>
  member.store.read((db) => db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))?.n

const pathsOf = ({ disk }: ReturnType<typeof teamOf>, ending: string) =>
  [...disk.files].filter(([path]) => path.endsWith(ending))

const removeCarla = (anna: TeamMember, carla: TeamMember) =>
  anna.log.write({
    type: 'remove',
    cuts: [{ device: carla.device.id, last: anna.sync.lastOf(carla.device.id) }],
    people: [carla.person],
  })

describe('a member who writes in another’s name', () => {
  it('adds nothing to a chain, moves nobody’s heads and packs nobody’s words', async () => {
    const { disk, first: anna, second: bas, third: carla, members } = teamOf(3)
    const attacker = new Attacker(bas, disk, bas.device)
    attacker.segment({ device: anna.device.id })
    attacker.heads({ begins: 9, vector: [[anna.device.id, 8]] }, { device: anna.device.id })
    attacker.pack([[anna.device.id, 8, NO_SEGMENT]], { device: anna.device.id })
    const { applied, refused } = await carla.sync.receive()

    expect([applied, refused]).toEqual([0, 3])
    expect(countIn(carla, 'team_packs')).toBe(0)
    expect(chainOf(carla, anna)).toMatchObject({ applied: 0, known: 0, begins: 1 })
    const id = writeLesson(anna, 'van mij')
    await exchange(members)
    expect(titleOf(carla, id)).toBe('van mij')
    expect(anna.sync.state().problem).toBeNull()
  })

  it('does so no more with what was written for another team', async () => {
    const { disk, first: anna, second: bas } = teamOf(2)
    new Attacker(bas, disk, bas.device).segment({ team: NO_SEGMENT })
    const { refused } = await anna.sync.receive()

    expect(refused).toBe(1)
    expect(countIn(anna, 'team_segments')).toBe(0)
  })

  it('is no member only because a member who may not says so', async () => {
    const { disk, first: anna, second: bas } = teamOf(2)
    const stranger = newDevice()
    const attacker = new Attacker(bas, disk, stranger)
    attacker.segment()
    attacker.heads({ vector: [[anna.device.id, 8]] })
    await anna.sync.receive()

    expect(countIn(anna, 'team_segments')).toBe(0)
    expect(anna.sync.state().problem).toBeNull()
  })
})

describe('whoever keeps the folder', () => {
  it('makes no second piece of what a device wrote by adding something to it on the outside', async () => {
    const team = teamOf(2)
    const { disk, first: anna, second: bas } = team
    writeLesson(anna, 'van mij')
    await anna.sync.publish()
    const [[path, { bytes }] = ['', { bytes: new Uint8Array() }]] = pathsOf(team, '.seg')
    const parts = fromCanonicalCbor(bytes) as Record<string, Uint8Array>
    disk.put(path.replace('.seg', 'a.seg'), toCanonicalCbor({ ...parts, afterwards: 1 }))
    await bas.sync.receive()
    await anna.sync.receive()

    expect(bas.sync.state().quarantine).toEqual([])
    expect(anna.sync.state().problem).toBeNull()
  })
})

describe('a chain', () => {
  it('goes on only from what came before, and what stands elsewhere is kept apart', async () => {
    const { disk, first: anna, second: bas } = teamOf(2)
    const attacker = new Attacker(bas, disk, bas.device)
    const { hash } = attacker.segment()
    const astray = attacker.segment({ sequence: 2, previous: NO_SEGMENT })
    await anna.sync.receive()

    expect(chainOf(anna, bas)).toMatchObject({ applied: 1, appliedHash: hash })
    expect(anna.sync.state().quarantine).toMatchObject([{ segment: astray.hash, reason: 'forked' }])
  })

  it('waits for the piece that is held back, tells that it lacks, and goes on when it comes', async () => {
    const team = teamOf(2)
    const { disk, first: anna, second: bas } = team
    const ids = ['een', 'twee', 'drie']
    for (const title of ids) {
      writeLesson(bas, title)
      await bas.sync.publish()
    }
    const [path, file] = pathsOf(team, '.seg')[1] ?? []
    if (!path || !file) throw new Error('a second segment')
    disk.files.delete(path)
    await anna.sync.receive()
    expect(Object.keys(contentsOf(anna))).toHaveLength(1)
    expect(anna.sync.state()).toMatchObject({ gaps: [{ device: bas.device.id, segments: 1 }], quarantine: [] })

    disk.put(path, file.bytes)
    await anna.sync.receive()
    expect(Object.keys(contentsOf(anna))).toHaveLength(3)
    expect(anna.sync.state()).toMatchObject({ gaps: [], quarantine: [] })
  })
})

describe('what somebody holds back', () => {
  it('shows by what others wrote after they had read it', async () => {
    const { disk, first: anna, second: bas, third: carla } = teamOf(3)
    new Attacker(bas, disk, bas.device).segment({}, { witness: [[anna.device.id, 2]] })
    await carla.sync.receive()

    expect(carla.sync.state().gaps).toEqual([{ device: anna.device.id, segments: 2 }])
  })

  it('shows by the heads of whoever has read it', async () => {
    const { disk, first: anna, second: bas, third: carla } = teamOf(3)
    new Attacker(bas, disk, bas.device).heads({ vector: [[anna.device.id, 2]] })
    await carla.sync.receive()

    expect(carla.sync.state().gaps).toEqual([{ device: anna.device.id, segments: 2 }])
  })

  it.each(['segment', 'heads'] as const)('of the team log shows by a %s that tells of it', async (by) => {
    const { disk, first: anna, second: bas } = teamOf(2)
    const attacker = new Attacker(bas, disk, bas.device)
    if (by === 'segment') attacker.segment({}, { log: [NO_SEGMENT] })
    else attacker.heads({ log: [NO_SEGMENT] })
    expect(anna.sync.state().isLogBehind).toBe(false)
    await anna.sync.receive()

    expect(anna.sync.state().isLogBehind).toBe(true)
  })

  it('shows also when the older heads of a device are put back', async () => {
    const team = teamOf(2)
    const { disk, first: anna, second: bas } = team
    await bas.sync.publish()
    const before = pathsOf(team, '.head')
    writeLesson(bas, 'later')
    bas.clock.nowMs += 1000
    await bas.sync.publish()
    await anna.sync.receive()
    for (const [path] of pathsOf(team, '.head')) disk.files.delete(path)
    for (const [path, { bytes }] of before) disk.put(path.replace('h-', 'h-9'), bytes)
    await anna.sync.receive()

    const sql = 'SELECT number FROM team_heads WHERE device = ?'
    const kept = anna.store.read((db) => db.get<{ number: number }>(sql, bas.device.id))
    expect(kept?.number).toBe(Math.floor(bas.clock.nowMs / 1000))
  })
})

describe('whoever is removed', () => {
  it('keeps nobody from writing by claiming that their chain goes further', async () => {
    const { disk, first: anna, second: bas, third: carla } = teamOf(3)
    const attacker = new Attacker(carla, disk, carla.device)
    removeCarla(anna, carla)
    attacker.heads({ vector: [[anna.device.id, 50]], begins: 7 })
    await exchange([anna, bas])

    expect(anna.sync.state()).toMatchObject({ problem: null, gaps: [] })
    expect(chainOf(anna, carla).begins).toBe(1)
  })

  it('has their words packed by nobody but who is in the team', async () => {
    const { disk, first: anna, second: bas, third: carla } = teamOf(3)
    const attacker = new Attacker(carla, disk, carla.device)
    removeCarla(anna, carla)
    attacker.pack([[bas.device.id, 3, NO_SEGMENT]])
    await anna.sync.receive()

    expect(countIn(anna, 'team_packs')).toBe(0)
  })

  it('fills no vault with what is kept apart, and what finds no room comes in once somebody has decided', async () => {
    const { disk, first: anna, third: carla } = teamOf(3)
    const attacker = new Attacker(carla, disk, carla.device)
    removeCarla(anna, carla)
    const part = {
      document: NO_DOCUMENT,
      key: keyIdOf(NO_DOCUMENT, new Uint8Array(32)),
      nonce: new Uint8Array(24),
      part: 0,
      parts: 1,
    }
    const edits = Array.from({ length: 2 }, () => ({ ...part, sealed: new Uint8Array(200 * 1024) }))
    for (let sequence = 1; sequence <= 20; sequence += 1) attacker.segment({ sequence }, { edits })
    const { refused } = await anna.sync.receive()
    const apart = anna.sync.state().quarantine

    expect(refused).toBeGreaterThan(0)
    expect(apart).toHaveLength(20 - refused)
    for (const { segment } of apart) anna.sync.discard(segment)
    await anna.sync.receive()
    await anna.sync.receive()
    expect(anna.sync.state().quarantine).toHaveLength(refused)
  })

  it('does not put another segment in the place of the last one that counts', async () => {
    const { disk, first: anna, second: bas, third: carla } = teamOf(3)
    const attacker = new Attacker(carla, disk, carla.device)
    const seen = attacker.segment({}, { log: [NO_SEGMENT] })
    await anna.sync.receive()
    disk.files.clear()
    const other = attacker.segment()
    removeCarla(anna, carla)
    bas.log.receive(anna.log.entries)
    await bas.sync.receive()
    expect(bas.sync.state().quarantine).toMatchObject([{ segment: other.hash, reason: 'forked' }])

    await exchange([bas, anna], 3)
    expect(chainOf(bas, carla)).toMatchObject({ applied: 1, appliedHash: seen.hash })
  })
})

describe('a pack', () => {
  it('has nobody pass over the words of another', async () => {
    const { disk, first: anna, second: bas, third: carla } = teamOf(3)
    new Attacker(anna, disk, anna.device).heads({ begins: 4 })
    new Attacker(bas, disk, bas.device).pack([[anna.device.id, 5, NO_SEGMENT]])
    await carla.sync.receive()

    expect(chainOf(carla, anna).applied).toBe(0)
    new Attacker(anna, disk, anna.device).pack([[anna.device.id, 3, NO_SEGMENT]])
    await carla.sync.receive()
    expect(chainOf(carla, anna).applied).toBe(3)
  })

  it('counts only when all its parts are there', async () => {
    const { disk, first: anna, second: bas } = teamOf(2)
    const attacker = new Attacker(bas, disk, bas.device)
    attacker.heads({ begins: 4 })
    attacker.pack([[bas.device.id, 3, NO_SEGMENT]], { parts: 2 })
    await anna.sync.receive()
    expect(chainOf(anna, bas).applied).toBe(0)

    attacker.pack([[bas.device.id, 3, NO_SEGMENT]], { parts: 2, part: 1 })
    await anna.sync.receive()
    expect(chainOf(anna, bas).applied).toBe(3)
  })

  it('lets no segment go that somebody has not read', async () => {
    const team = teamOf(2, { segments: 2, bytes: 1e9 })
    const { first: anna, members } = team
    for (const title of ['een', 'twee', 'drie']) {
      writeLesson(anna, title)
      await anna.sync.publish()
    }
    for (const { clock } of members) clock.nowMs += 40 * 24 * 3_600_000
    await anna.sync.publish()

    expect(pathsOf(team, '.snap')).toHaveLength(1)
    expect(pathsOf(team, '.seg')).toHaveLength(3)
  })
})

describe('the key of what was taken back', () => {
  it('is not taken again from whoever still has it, and nothing that waits under it stays', async () => {
    const { disk, first: anna, second: bas, third: carla, members } = teamOf(3)
    const id = writeLesson(anna, 'toch maar niet')
    await exchange(members)
    const { key } = anna.store.read((db) => listKeys(db, anna.log.team)).find(({ document }) => document === id) ?? {}
    if (!key) throw new Error('the key must be there, or the test tests nothing')
    const part = { nonce: new Uint8Array(24), part: 0, parts: 2, sealed: new Uint8Array(40) }
    const attacker = new Attacker(carla, disk, carla.device)
    attacker.segment({}, { edits: [{ document: id, key: keyIdOf(id, key), ...part }] })
    await bas.sync.receive()
    expect(countIn(bas, 'team_waiting_edits')).toBe(1)

    anna.documents.remove(id)
    await anna.sync.publish()
    await bas.sync.receive()
    attacker.heads({ keys: writeKeyList([{ document: id, key }]) })
    await bas.sync.receive()

    expect(bas.store.read((db) => listKeys(db, bas.log.team))).toEqual([])
    expect(countIn(bas, 'team_waiting_edits')).toBe(0)
  })
})
