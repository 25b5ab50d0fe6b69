import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { letIn } from '../log/testing/team-story.ts'
import { openEdit } from './edit.ts'
import { listKeys } from './key-table.ts'
import { segmentKind } from './segment.ts'
import { contentsOf, exchange, openMember, titleOf, type TeamMember, writeLesson } from './testing/team-member.ts'
import { teamOf } from './testing/team-of.ts'

beforeAll(() => cryptoReady)

const isInBin = (member: TeamMember, id: DocumentId) =>
  member.store.read((db) => db.get('SELECT 1 FROM documents WHERE id = ? AND removed_at_ms > 0', id)) !== undefined

describe('what is taken back', () => {
  it('goes to the bin everywhere, and its key is nowhere any more', async () => {
    const { members, disk, first, second } = teamOf(2)
    const id = writeLesson(first, 'toch maar niet')
    writeLesson(first, 'wel')
    await exchange(members)
    const { key } = listKeysOf(second).find(({ document }) => document === id) ?? {}
    if (!key) throw new Error('the key must have come, or the test tests nothing')
    first.documents.remove(id)
    await exchange(members)

    expect(isInBin(second, id)).toBe(true)
    for (const member of members) expect(listKeysOf(member).map(({ document }) => document)).not.toContain(id)
    // Whoever has the whole folder and all that members hold now finds no word of it.
    const keys = members.flatMap(listKeysOf)
    const opened = [...disk.files.values()].flatMap(({ bytes }) => editsIn(second, bytes, keys))
    expect(opened.map(({ title }) => title)).not.toContain(id)
    expect(opened.length).toBeGreaterThan(0)
  })

  it('comes back under another key when its author puts it back', async () => {
    const { members, first, second } = teamOf(2)
    const id = writeLesson(first, 'toch wel')
    await exchange(members)
    const before = listKeysOf(first)
    first.documents.remove(id)
    await exchange(members)
    first.documents.restore(id)
    await exchange(members)

    expect(isInBin(second, id)).toBe(false)
    expect(titleOf(second, id)).toBe('toch wel')
    expect(listKeysOf(second)).not.toEqual(before)
    expect(listKeysOf(second)).toHaveLength(1)
  })

  it('is held when one device takes back much at once, until somebody answers', async () => {
    const { members, first, second, third } = teamOf(3)
    const ids = Array.from({ length: 10 }, (_, place) => writeLesson(first, `les ${place}`))
    await exchange(members)
    const before = contentsOf(second)
    first.documents.remove(...ids.slice(0, 3))
    await exchange(members)

    expect(contentsOf(second)).toEqual(before)
    expect(second.sync.state().heldRemovals).toMatchObject([{ device: first.device.id }])
    expect(second.sync.state().heldRemovals[0]?.documents).toHaveLength(3)

    second.clock.nowMs += 3 * 3_600_000
    await second.sync.receive()
    expect(contentsOf(second)).toEqual(before)

    second.sync.answerRemoval(first.device.id, 'remove')
    third.sync.answerRemoval(first.device.id, 'keep')
    expect(Object.keys(contentsOf(second))).toHaveLength(7)
    expect(contentsOf(third)).toEqual(before)
    expect(second.sync.state().heldRemovals).toEqual([])
  })

  it('is shared again by who keeps it, for all but whoever took it back, and under another key', async () => {
    const { members, first, second, third } = teamOf(3)
    const ids = Array.from({ length: 4 }, (_, place) => writeLesson(first, `les ${place}`))
    await exchange(members)
    const before = contentsOf(second)
    const keysBefore = listKeysOf(second)
    first.documents.remove(...ids.slice(0, 3))
    await exchange(members)
    third.sync.answerRemoval(first.device.id, 'remove')
    second.sync.answerRemoval(first.device.id, 'keep')
    for (const { clock } of members) clock.nowMs += 1000
    await exchange(members, 3)

    expect(contentsOf(second)).toEqual(before)
    expect(contentsOf(third)).toEqual(before)
    for (const id of ids.slice(0, 3)) expect(isInBin(first, id)).toBe(true)
    const renewed = listKeysOf(second).filter(({ document }) => ids.slice(0, 3).includes(document))
    expect(renewed).toHaveLength(3)
    for (const { key } of renewed) expect(keysBefore.map((one) => one.key)).not.toContainEqual(key)

    const [id = ''] = ids as string[]
    third.documents.edit(id as DocumentId, (doc) => doc.getMap('meta').set('title', 'verder geschreven'))
    await exchange(members)
    expect(titleOf(second, id as DocumentId)).toBe('verder geschreven')
    for (const { sync } of members) expect(sync.state().heldRemovals).toEqual([])
  })

  it('is asked of nobody any more once a colleague has shared it again', async () => {
    const { members, first, second, third } = teamOf(3)
    const ids = Array.from({ length: 4 }, (_, place) => writeLesson(first, `les ${place}`))
    await exchange(members)
    first.documents.remove(...ids.slice(0, 3))
    await exchange(members)
    expect(third.sync.state().heldRemovals).toHaveLength(1)
    second.sync.answerRemoval(first.device.id, 'keep')
    await exchange(members)

    expect(third.sync.state().heldRemovals).toEqual([])
    expect(Object.keys(contentsOf(third))).toHaveLength(4)
    const newcomer = openMember({ member: letIn(first), disk: first.disk })
    await exchange([first, second, newcomer])
    expect(contentsOf(newcomer)).toEqual(contentsOf(second))
    expect(newcomer.sync.state().heldRemovals).toEqual([])
    await newcomer.close()
  })

  it('is not taken back again by whom it only came along to, when its new key comes before its words', async () => {
    const { members, disk, first, second } = teamOf(2)
    const id = writeLesson(first, 'toch wel')
    writeLesson(first, 'blijft')
    await exchange(members)
    first.documents.remove(id)
    await exchange(members)
    for (const { clock } of members) clock.nowMs += 1000
    first.documents.restore(id)
    const segmentsBefore = new Set([...disk.files.keys()].filter((path) => path.endsWith('.seg')))
    await first.sync.publish()
    const words = [...disk.files].filter(([path]) => path.endsWith('.seg') && !segmentsBefore.has(path))
    for (const [path] of words) disk.files.delete(path)
    await second.sync.receive()
    await second.sync.publish()
    for (const [path, { bytes }] of words) disk.put(path, bytes)
    await exchange(members)

    expect(titleOf(second, id)).toBe('toch wel')
    expect(isInBin(first, id)).toBe(false)
    expect(isInBin(second, id)).toBe(false)
  })

  it('stands where a colleague’s sharing it again came before word of its being taken back', async () => {
    const { members, disk, first, second, third } = teamOf(3)
    const id = writeLesson(first, 'toch bewaren')
    writeLesson(first, 'blijft')
    await exchange(members)
    const segmentsBefore = new Set([...disk.files.keys()].filter((path) => path.endsWith('.seg')))
    first.documents.remove(id)
    await first.sync.publish()
    const takenBack = [...disk.files].filter(([path]) => path.endsWith('.seg') && !segmentsBefore.has(path))
    await second.sync.receive()
    second.documents.restore(id)
    await second.sync.publish()
    for (const [path] of takenBack) disk.files.delete(path)
    await third.sync.receive()
    expect(listKeysOf(third).filter(({ document }) => document === id)).toHaveLength(2)
    for (const [path, { bytes }] of takenBack) disk.put(path, bytes)
    await third.sync.receive()

    expect(isInBin(third, id)).toBe(false)
    expect(titleOf(third, id)).toBe('toch bewaren')
    expect(listKeysOf(third).filter(({ document }) => document === id)).toHaveLength(1)
  })

  it('is not held where it is little', async () => {
    const { members, first, second } = teamOf(2)
    const ids = Array.from({ length: 4 }, (_, place) => writeLesson(first, `les ${place}`))
    await exchange(members)
    first.documents.remove(...ids.slice(0, 2))
    await exchange(members)

    expect(Object.keys(contentsOf(second))).toHaveLength(2)
    expect(second.sync.state().heldRemovals).toEqual([])
  })

  it('is not taken for it when only its key has come', async () => {
    const { members, first, second } = teamOf(2)
    const id = writeLesson(first, 'nog onderweg')
    await first.sync.publish()
    second.documents.create({ kind: 'lesson', space: second.space, meta: { title: 'van mij' } })
    await exchange(members)

    expect(titleOf(first, id)).toBe('nog onderweg')
    expect(Object.keys(contentsOf(first))).toHaveLength(2)
  })
})

function listKeysOf(member: TeamMember) {
  return member.store.read((db) => listKeys(db, member.log.team))
}

function editsIn(member: TeamMember, bytes: Uint8Array, keys: ReturnType<typeof listKeysOf>): { title: string }[] {
  const segment = segmentKind.read(bytes)
  const epochKey = segment && member.log.keyOf(segment.header.epoch)
  const edits = (epochKey && segmentKind.open(segment, epochKey)?.edits) ?? []
  return edits.flatMap(({ document, key: id, nonce, sealed }) =>
    keys.flatMap(({ key }) => {
      const content = openEdit(member.log.team, document, { id, key }, { nonce, bytes: sealed })
      return content ? [{ title: document }] : []
    }),
  )
}
