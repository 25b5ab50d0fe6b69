import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { removePerson } from '../log/testing/team-story.ts'
import { teamOf } from './testing/team-of.ts'
import { contentsOf, exchange, openMember, PLACE, titleOf, writeLesson } from './testing/team-member.ts'
import { failure, type MemoryDisk } from '../transport/folder/testing/memory-disk.ts'

beforeAll(() => cryptoReady)

describe('sync', () => {
  it('brings what one wrote to the others, and their answers back', async () => {
    const { members, first, second, third } = teamOf(3)
    const id = writeLesson(first, 'Vraag eerst wat iemand nodig heeft')
    await exchange(members)

    expect(titleOf(second, id)).toBe('Vraag eerst wat iemand nodig heeft')
    second.documents.edit(id, (doc) => doc.getMap('meta').set('title', 'Vraag wat iemand nodig heeft'))
    await exchange(members)

    expect(titleOf(third, id)).toBe('Vraag wat iemand nodig heeft')
    expect(contentsOf(first)).toEqual(contentsOf(third))
    for (const { sync } of members) expect(sync.state()).toMatchObject({ waiting: 0, problem: null, gaps: [] })
  })

  it('lets nothing leave but what lives in the space of this team', async () => {
    const { members, disk, first } = teamOf(2)
    const canary = 'zeldzaam-woord-4711'
    first.documents.create({ kind: 'dilemma', meta: { title: canary } })
    first.documents.create({ kind: 'journal', space: first.space, meta: { title: canary } })
    first.documents.create({
      kind: 'lesson',
      space: `team:${crypto.randomUUID()}` as typeof first.space,
      meta: { title: canary },
    })
    const thrown = writeLesson(first, canary)
    first.documents.remove(thrown)
    await exchange(members)

    expect([...disk.files.keys()].filter((path) => path.endsWith('.seg'))).toEqual([])
    const { n } = first.store.read((db) => db.get<{ n: number }>('SELECT count(*) AS n FROM team_segments')) ?? {}
    expect(n).toBe(0)
  })

  it('shows whoever has the folder not a word', async () => {
    const { members, disk, first } = teamOf(2)
    writeLesson(first, 'zeldzaam-woord-4711')
    await exchange(members)

    const all = Buffer.concat([...disk.files.values()].map(({ bytes }) => Buffer.from(bytes)))
    expect(all.includes('zeldzaam-woord-4711')).toBe(false)
    expect(all.includes('lesson')).toBe(false)
  })

  it('takes an edit that builds on words of a third that come later', async () => {
    const { members, disk, first, second, third } = teamOf(3)
    const id = writeLesson(first, 'een')
    await first.sync.publish()
    await second.sync.receive()
    const hidden = [...disk.files].filter(
      ([path]) => path.includes(first.device.id.slice(0, 16)) && path.endsWith('.seg'),
    )
    for (const [path] of hidden) disk.files.delete(path)
    second.documents.edit(id, (doc) => doc.getMap('meta').set('title', 'twee'))
    await second.sync.publish()
    await third.sync.receive()
    expect(contentsOf(third)).toEqual({})
    expect(third.sync.state().gaps).toEqual([{ device: first.device.id, segments: 1 }])

    for (const [path, { bytes }] of hidden) disk.put(path, bytes)
    await exchange(members)

    expect(titleOf(third, id)).toBe('twee')
    expect(third.sync.state().gaps).toEqual([])
  })

  it('goes on when two made an epoch at the same time and the lines of both lie damaged in the place', async () => {
    const { disk, first, second, third } = teamOf(3)
    removePerson(first, third.person)
    second.log.receive(first.log.entries)
    // The line of an epoch lies there from the next time on.
    for (const { sync } of [first, second, first, second]) await sync.publish()
    const lines = [...disk.files].filter(([path]) => path.includes('/t/'))
    for (const [path, { bytes }] of lines) disk.put(path, bytes.subarray(0, 40))
    // By now neither can read the heads of the other, which would say what they lack.
    const id = writeLesson(second, 'na de schade')
    await exchange([first, second], 4)

    expect(lines).toHaveLength(first.log.authentic.length)
    expect(second.log.authentic).toHaveLength(first.log.authentic.length)
    expect(titleOf(first, id)).toBe('na de schade')
  })

  it('never touches a document of another space, whatever a member sends', async () => {
    const { first, second } = teamOf(2)
    const mine = second.documents.create({ kind: 'dilemma', meta: { title: 'van mij' } })
    first.store.write((db) =>
      db.run(
        'INSERT INTO documents SELECT ?, kind, space, title, created_at_ms, updated_at_ms, NULL, last_update, last_update FROM documents WHERE id = ?',
        mine,
        writeLesson(first, 'aanleiding'),
      ),
    )
    const metaOf = () => second.documents.read(mine, (doc) => doc.getMap('meta').toJSON())
    const before = metaOf()
    first.documents.edit(mine, (doc) => {
      doc.getMap('meta').set('title', 'van een ander')
      // Of two titles that were set at the same time chance says which stands.
      doc.getMap('meta').set('question', 'van een ander')
    })
    await exchange([first, second])

    expect(before).toMatchObject({ title: 'van mij' })
    expect(metaOf()).toEqual(before)
  })

  it('shares a large document in parts', async () => {
    const { members, first, second } = teamOf(2)
    const id = writeLesson(first, 'lang')
    const long = 'woord '.repeat(150_000)
    first.documents.edit(id, (doc) => doc.getText('words').insert(0, long))
    await exchange(members)

    expect(second.documents.read(id, (doc) => doc.getText('words').length)).toBe(long.length)
  })
})

describe('a removed member', () => {
  it('reads nothing that is written from then on, with the whole folder in hand', async () => {
    const { members, first, second, third } = teamOf(3)
    writeLesson(first, 'voor iedereen')
    await exchange(members)
    removePerson(first, third.person)
    const secret = writeLesson(first, 'niet meer voor jou')
    await exchange([first, second])
    const answer = writeLesson(second, 'en dit ook niet')
    await exchange([first, second])
    third.transport.rewind()
    await third.sync.receive()

    expect(Object.keys(contentsOf(third))).toHaveLength(1)
    const keys = third.store.read((db) =>
      db.all<{ id: DocumentId }>('SELECT document_id AS id FROM team_document_keys'),
    )
    expect(keys.map(({ id }) => id)).not.toContain(secret)
    expect(keys.map(({ id }) => id)).not.toContain(answer)
    expect(third.sync.state().problem).toBe('not-a-member')
  })

  it('has what they wrote meanwhile kept apart, until somebody takes it', async () => {
    const { first, second, third } = teamOf(3)
    await exchange([first, second, third])
    first.log.write({
      type: 'remove',
      cuts: [{ device: third.device.id, last: first.sync.lastOf(third.device.id) }],
      people: [third.person],
    })
    const late = writeLesson(third, 'nog gauw geschreven')
    await third.sync.publish()
    await exchange([first, second])

    expect(contentsOf(first)).toEqual({})
    const [kept] = first.sync.state().quarantine
    expect(kept).toMatchObject({ device: third.device.id, reason: 'after-removal', documents: [late] })

    first.sync.keep(kept?.segment ?? ('' as never))
    await exchange([first, second])

    expect(titleOf(second, late)).toBe('nog gauw geschreven')
    expect(first.sync.state().quarantine).toEqual([])
  })

  it('whose words were read before the removal was heard of leaves all with the same words', async () => {
    const { first, second, third } = teamOf(3)
    await exchange([first, second, third])
    const late = writeLesson(third, 'geschreven en gelezen')
    await third.sync.publish()
    await second.sync.receive()
    first.log.write({ type: 'remove', cuts: [{ device: third.device.id, last: null }], people: [third.person] })
    await exchange([first, second], 3)

    expect(titleOf(first, late)).toBe('geschreven en gelezen')
    expect(contentsOf(first)).toEqual(contentsOf(second))
  })
})

describe('a folder', () => {
  it.each([
    ['emptied', (disk: MemoryDisk) => disk.files.clear()],
    [
      'put back to before',
      (disk: MemoryDisk) => [...disk.files.keys()].slice(6).forEach((path) => disk.files.delete(path)),
    ],
    [
      'filled with nothing',
      (disk: MemoryDisk) =>
        [...disk.files].forEach(([path, { bytes }]) => disk.put(path, new Uint8Array(bytes.byteLength))),
    ],
    [
      'half there',
      (disk: MemoryDisk) => [...disk.files.keys()].forEach((path, place) => place % 2 && disk.files.delete(path)),
    ],
  ])('that is %s changes no document, and is filled again', async (_, harm) => {
    const { members, disk, first, second } = teamOf(2)
    for (let count = 0; count < 5; count += 1) writeLesson(first, `les ${count}`)
    await exchange(members)
    writeLesson(second, 'van een ander')
    await exchange(members)
    const before = contentsOf(first)
    const files = new Set([...disk.files.keys()].filter((path) => path.endsWith('.seg')))
    harm(disk)
    for (const member of members) await member.restart()
    await exchange(members, 3)

    expect(contentsOf(first)).toEqual(before)
    expect(contentsOf(second)).toEqual(before)
    const newcomer = openMember({ member: { ...second, log: second.log }, disk })
    await newcomer.sync.receive()
    expect(contentsOf(newcomer)).toEqual(before)
    await newcomer.close()
    expect([...disk.files.keys()].filter((path) => files.has(path))).toHaveLength(files.size)
  })

  it("that is another team's changes nothing", async () => {
    const { disk, first } = teamOf(2)
    const others = teamOf(2)
    writeLesson(first, 'van ons')
    writeLesson(others.first, 'van hen')
    await first.sync.publish()
    await others.first.sync.publish()
    const before = contentsOf(first)
    for (const [path, { bytes }] of others.disk.files) disk.put(path.replace(others.first.folder, first.folder), bytes)
    const report = await first.sync.receive()

    expect(contentsOf(first)).toEqual(before)
    expect(report.applied).toBe(0)
  })

  it('that is not there is told, and what waits is kept', async () => {
    const { disk, first, second } = teamOf(2)
    disk.directories.delete(PLACE)
    const id = writeLesson(first, 'wacht')
    await first.sync.publish()
    expect(first.sync.state()).toMatchObject({ problem: 'place-missing', waiting: 1 })

    disk.directories.add(PLACE)
    await exchange([first, second])
    expect(titleOf(second, id)).toBe('wacht')
    expect(first.sync.state()).toMatchObject({ problem: null, waiting: 0 })
  })

  it('and cannot be written in is told for as long as it is so, also while it is looked at again', async () => {
    const { disk, first } = teamOf(1)
    disk.fault = (call) => {
      if (call === 'write') throw failure('EROFS')
    }
    writeLesson(first, 'wacht')
    await first.sync.publish()
    await first.sync.receive()
    expect(first.sync.state()).toMatchObject({ problem: 'place-not-writable', waiting: 1 })

    disk.fault = () => {}
    await first.sync.publish()
    expect(first.sync.state()).toMatchObject({ problem: null, waiting: 0 })
  })
})
