import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import * as Y from 'yjs'
import type { DocumentId } from '#shared/ids.ts'
import { randomBytes } from '../../crypto/bytes.ts'
import { fromCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { randomFrom } from '../../testing/random.ts'
import { runs } from '../../testing/runs.ts'
import { readEntry } from '../log/entry.ts'
import { invite, letIn, newDevice } from '../log/testing/team-story.ts'
import { readJoinParcel, writeJoinParcel } from '../members/join-parcel.ts'
import { writeJoinRequest } from '../log/join-request.ts'
import { isInviteOf } from '../log/invite-code.ts'
import { noteKind } from '../presence/note.ts'
import { keyIdOf, openEdit, type SealedEdit, sealEdit } from './edit.ts'
import { headsKind } from './heads.ts'
import { listKeys } from './key-table.ts'
import { packKind } from './pack.ts'
import { segmentKind } from './segment.ts'
import { Attacker } from './testing/attacker.ts'
import { mutated } from './testing/mutated.ts'
import { contentsOf, exchange, openMember, type TeamMember, writeLesson } from './testing/team-member.ts'
import { teamOf } from './testing/team-of.ts'

beforeAll(() => cryptoReady)

const PIECES = Number(process.env['RUNS'] ?? runs(100, 6000))
const AT_ONCE = 50
/** Of the processor, which others on the machine do not lengthen. */
const LONGEST_MS = 2000
const seed = Number(process.env['RUIMTE_SEED'] ?? Date.now() % 1_000_000)

function workedMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** A team that has shared something, all kinds of pieces as they lie in its folder, and somebody who reads them. */
async function teamWithPieces() {
  const { members, disk, first, second } = teamOf(2, { segments: 2, bytes: 1e9 })
  const ids = Array.from({ length: 3 }, (_, count) => writeLesson(first, `les ${count}`))
  for (const id of ids) {
    first.documents.edit(id, (doc) => doc.getText('words').insert(0, 'wat er te zeggen was'))
    await first.sync.publish()
  }
  first.documents.remove(...ids.slice(2))
  await exchange(members)
  const { epoch, key } = first.log.writingEpoch()
  const header = { v: 1 as const, team: first.log.team, device: first.device.id, epoch, note: 1 }
  const newcomer = newDevice()
  const { keys } = invite(first, 'member')
  const request = writeJoinRequest(first.log.team, keys.signing, newcomer)
  const pieces = [
    ...[...disk.files.values()].map(({ bytes }) => bytes),
    noteKind.write(header, { document: ids[0] ?? null, caret: null }, key, first.device).bytes,
    writeJoinParcel(request, { name: 'Bas', device: 'laptop' }, first.device.keys.sealing, newcomer),
  ].filter((bytes) => fromCanonicalCbor(bytes) !== undefined)
  return { members, disk, first, second, pieces, keys }
}

describe(`of ${PIECES} pieces that were changed on their way (seed ${seed})`, () => {
  it('none is taken for what it was, by whoever reads it', { timeout: 600_000 }, async () => {
    const { first, pieces, keys } = await teamWithPieces()
    const random = randomFrom(seed)
    const { keys: signedBy } = first.device
    const { key } = first.log.writingEpoch()
    const known = new Set(pieces.map((bytes) => Buffer.from(bytes).toString('latin1')))
    for (let count = 0; count < PIECES; count += 1) {
      const bytes = mutated(pieces[count % pieces.length] ?? new Uint8Array(), pieces, random)
      if (known.has(Buffer.from(bytes).toString('latin1'))) continue
      const began = process.cpuUsage()
      readEntry(bytes)
      expect(readJoinParcel(bytes)).toBeUndefined()
      for (const kind of [segmentKind, headsKind, packKind, noteKind]) {
        const read = kind.read(bytes)
        expect(read !== undefined && kind.isSignedBy(read as never, signedBy.signing)).toBe(false)
        if (read) kind.open(read as never, key) // what is sealed may be whole still; it says nothing without its signature
      }
      expect(isInviteOf(keys, first.log.team, bytes)).toBe(false)
      expect(workedMs(began), 'too long').toBeLessThan(LONGEST_MS)
    }
  })

  it('none changes anything in the vault of whoever looks', { timeout: 1_200_000 }, async () => {
    const { disk, first, pieces } = await teamWithPieces()
    const newcomer = openMember({ member: letIn(first), disk })
    onTestFinished(() => newcomer.close())
    await first.sync.publish()
    await newcomer.sync.receive()
    const before = describeVault(newcomer)
    const random = randomFrom(seed + 1)
    const known = new Set(pieces.map((bytes) => Buffer.from(bytes).toString('latin1')))
    for (let count = 0; count < PIECES; count += AT_ONCE) {
      const put = Array.from({ length: AT_ONCE }, (_, place) => {
        const bytes = mutated(pieces[(count + place) % pieces.length] ?? new Uint8Array(), pieces, random)
        const path = `${newcomer.folder}/d/${'b'.repeat(16)}/${place}.${place % 2 === 0 ? 'seg' : 'snap'}`
        if (!known.has(Buffer.from(bytes).toString('latin1'))) disk.put(path, bytes)
        return path
      })
      await newcomer.sync.receive()
      for (const path of put) disk.files.delete(path)
    }
    expect(describeVault(newcomer)).toEqual(before)
  })
})

describe(`of ${PIECES} pieces that a member wrote with a changed program (seed ${seed})`, () => {
  it('none ends the sync, and what honest members write comes in all the same', { timeout: 1_200_000 }, async () => {
    const { members, disk, first, second } = await teamWithPieces()
    const random = randomFrom(seed + 2)
    const [id] = Object.keys(contentsOf(first)) as DocumentId[]
    if (!id) throw new Error('there is a document')
    const carla = openMember({ member: letIn(first), disk })
    onTestFinished(() => carla.close())
    await exchange([first, second, carla])
    const attacker = new Attacker(carla, disk, carla.device)
    let previous = null
    for (let sequence = 1; sequence <= PIECES / AT_ONCE; sequence += 1) {
      const edits = Array.from({ length: AT_ONCE }, () => badEdit(first, id, random))
      previous = attacker.segment({ sequence, previous }, { edits }).hash
    }
    await second.sync.receive()
    const word = writeLesson(first, 'en toch')
    await exchange([first, second])
    expect(second.sync.state().problem).toBeNull()
    expect(Object.keys(contentsOf(second))).toContain(word)
    expect(members).toContain(second)
  })
})

/** Sealed as it should be, with something else than an edit in it, or half of one. */
function badEdit(member: TeamMember, id: DocumentId, random: () => number): SealedEdit {
  const { store, log } = member
  const [known] = store.read((db) => listKeys(db, log.team)).filter(({ document }) => document === id)
  if (!known) throw new Error('the key is here')
  const key = { id: keyIdOf(id, known.key), key: known.key }
  const whole = member.documents.read(id, (doc) => Y.encodeStateAsUpdate(doc))
  const update = random() < 0.5 ? mutated(whole, [whole], random) : randomBytes(1 + Math.floor(random() * 60))
  const [edit] = sealEdit(log.team, id, key, { kind: 'lesson', created: 0 as never, at: 0 as never, update })
  if (!edit) throw new Error('an edit has a part')
  return openEdit(log.team, id, key, { nonce: edit.nonce, bytes: edit.sealed }) ? edit : { ...edit, parts: 2 }
}

/** All that a vault holds of the team. */
function describeVault({ store, log, ...member }: TeamMember) {
  const tables = [
    'team_segments',
    'team_chains',
    'team_quarantine',
    'team_packs',
    'team_heads',
    'team_document_keys',
    'team_waiting_edits',
  ]
  const rows = store.read((db) => tables.map((table) => db.all(`SELECT * FROM ${table} ORDER BY 1, 2, 3`)))
  return { rows, contents: contentsOf({ store, log, ...member }), entries: [...log.membership.valid] }
}
