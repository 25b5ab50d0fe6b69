import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { cryptoReady } from '../../../crypto/sodium.ts'
import type { Parcel, ParcelKind, Transport } from '../transport.ts'
import { pathOf, teamFolderName } from './folder-names.ts'
import { openFolder } from './folder-transport.ts'
import { failure, MemoryDisk } from './testing/memory-disk.ts'

beforeAll(() => cryptoReady)

const PLACE = '/gedeeld'
const hash = 'ab'.repeat(32)
const parcel: Parcel = { kind: 'segment', hash, number: 1, bytes: Buffer.from('iets') }

function open(device = '01'.repeat(16), disk = new MemoryDisk()): { disk: MemoryDisk; folder: Transport } {
  disk.directories.add(PLACE)
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve))
  return { disk, folder: openFolder({ place: PLACE, folder: teamFolderName(hash), device, files: disk, pause }) }
}

async function received(folder: Transport): Promise<string[]> {
  const all: string[] = []
  for await (const { bytes } of folder.receive(new AbortController().signal)) all.push(Buffer.from(bytes).toString())
  return all
}

describe('a folder', () => {
  it('has names that every system takes', () => {
    const kinds: ParcelKind[] = ['entry', 'segment', 'copy', 'heads', 'snapshot', 'join']
    const hex = (length: number) =>
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: length, maxLength: length })
    fc.assert(
      fc.property(fc.constantFrom(...kinds), hex(64), hex(32), fc.nat(), (kind, name, device, number) => {
        const [directory, file] = pathOf({ kind, hash: name, number }, device)
        expect(file).toMatch(/^[0-9a-z-]{1,64}\.[a-z]{1,4}$/)
        expect(`${teamFolderName(name)}/${directory}/${file}`.length).toBeLessThan(120)
      }),
    )
  })

  it('gets a file through locks of other programs, and leaves nothing half-written behind', async () => {
    const { disk, folder } = open()
    let locked = 6
    disk.fault = (call) => {
      if ((call === 'rename' || call === 'write') && locked-- > 0) throw failure('EBUSY')
    }
    await folder.offer(parcel)
    expect(await received(folder)).toEqual(['iets'])

    disk.fault = (call) => {
      if (call === 'rename') throw failure('EPERM')
    }
    await expect(folder.offer({ ...parcel, number: 2 })).rejects.toThrow('place-not-writable')
    expect([...disk.files.keys()].filter((path) => path.includes('~'))).toEqual([])
  })

  it('clears away what it was writing when it was ended, and nothing that another writes', async () => {
    const { disk, folder } = open()
    await folder.offer(parcel)
    const [own = ''] = [...disk.files.keys()].filter((path) => path.endsWith('.seg'))
    const directory = own.slice(0, own.lastIndexOf('/'))
    const theirs = `${directory}/~${'02'.repeat(8)}-0a.tmp`
    for (const path of [`${directory}/~${'01'.repeat(8)}-0a.tmp`, theirs]) disk.put(path, Buffer.from('half'))

    await open('01'.repeat(16), disk).folder.offer({ ...parcel, number: 2 })
    expect([...disk.files.keys()].filter((path) => path.includes('~'))).toEqual([theirs])
  })

  it('goes on without a file that does not come, and hands it over when it does', async () => {
    const { disk, folder } = open()
    await folder.offer(parcel)
    const read = disk.read.bind(disk)
    disk.read = () => new Promise(() => {})
    expect(await received(folder)).toEqual([])
    disk.read = read
    expect(await received(folder)).toEqual(['iets'])
    expect(await received(folder)).toEqual([])
  })

  it('tells a full disk and a drive that is gone apart', async () => {
    const { disk, folder } = open()
    disk.fault = (call) => {
      if (call === 'write') throw failure('ENOSPC')
    }
    await expect(folder.offer(parcel)).rejects.toThrow('place-full')
    disk.directories.delete(PLACE)
    await expect(folder.offer(parcel)).rejects.toThrow('place-missing')
  })

  it('writes in its own directory alone, and keeps the last two heads', async () => {
    const { disk, folder } = open()
    const other = open('02'.repeat(16), disk)
    await other.folder.offer(parcel)
    const theirs = [...disk.files.keys()].filter((path) => path.includes('0202'))
    for (const number of [1, 2, 5]) await folder.offer({ kind: 'heads', hash, number, bytes: Buffer.from([number]) })
    await folder.withdraw([parcel])

    expect([...disk.files.keys()].filter((path) => path.endsWith('.head'))).toHaveLength(2)
    expect(theirs.every((path) => disk.files.has(path))).toBe(true)
  })
})
