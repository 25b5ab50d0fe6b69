import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { openConnection } from '../../store/connection.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store, WritableDb } from '../../store/store.ts'
import { deviceOf } from '../log/device.ts'
import { foundTeam } from '../log/found-team.ts'
import { hexOfBytes } from '../log/ids.ts'
import { recoveryKeysOf } from '../log/recovery.ts'
import type { TeamLog } from '../log/team-log.ts'
import { dumpOf, founder, letIn, newPerson, RECOVERY_SECRET } from '../log/testing/team-story.ts'
import { KeptTeam } from './kept-team.ts'

beforeAll(() => cryptoReady)

interface Disk {
  readonly store: Store
  readonly path: string
  readonly key: Uint8Array
}

function newDisk(): Disk {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-kept-'))
  const [path, key] = [join(directory, 'store.db'), randomBytes(32)]
  const store = openStore(path, key)
  onTestFinished(() => {
    store.close()
    rmSync(directory, { recursive: true })
  })
  return { store, path, key }
}

const pragma = ({ store }: Disk, text: string) => store.read((db) => db.get<{ page_count?: number }>(`PRAGMA ${text}`))

/** What goes wrong, and comes right again when what is answered is called. */
const failures: Record<string, { code: string; begin: (disk: Disk) => () => unknown }> = {
  'the disk is full': {
    code: 'DISK_FULL',
    begin(disk) {
      pragma(disk, `max_page_count=${pragma(disk, 'page_count')?.page_count ?? 1}`)
      return () => pragma(disk, 'max_page_count=1000000')
    },
  },
  'the vault can only be read': {
    code: 'SQLITE_READONLY',
    begin(disk) {
      const working = { ...disk.store }
      const refuse = () => {
        throw Object.assign(new Error('attempt to write a readonly database'), { code: 'SQLITE_READONLY' })
      }
      Object.assign(disk.store, { write: refuse })
      return () => Object.assign(disk.store, working)
    },
  },
  'another program holds the vault': {
    code: 'SQLITE_BUSY',
    begin(disk) {
      pragma(disk, 'busy_timeout=5')
      const other = openConnection(disk.path, disk.key)
      other.exec('BEGIN IMMEDIATE')
      return () => other.close()
    },
  },
}

const seed = new Uint8Array(32).fill(1)

function keptIn({ store }: Disk, { team }: TeamLog): KeptTeam {
  const nothing = () => false
  return new KeptTeam({ store, team, deviceSeed: seed, space: 'personal', onEntries: nothing, onRequest: nothing })
}

const countIn = ({ store }: Disk) =>
  store.read((db) => db.get<{ n: number }>('SELECT count(*) AS n FROM team_entries'))?.n

const namesIn = ({ entries }: TeamLog) => [...entries].map(({ hash }) => hash)

/** More than the pages hold that are there already. */
const muchBeside = (db: WritableDb) => db.exec('CREATE TABLE much AS SELECT randomblob(500000) AS bytes')

describe.each(Object.entries(failures))('when %s', (_, { code, begin }) => {
  const failing = expect.objectContaining({ code })

  it('what came in is not counted on, and is kept when it comes again', () => {
    const anna = founder()
    for (let count = 0; count < 9; count += 1) letIn(anna)
    const ours = dumpOf(anna.log)
    const disk = newDisk()
    const kept = keptIn(disk, anna.log)
    const end = begin(disk)
    expect(() => kept.keep(ours)).toThrow(failing)
    expect([...kept.log.entries]).toEqual([])
    expect(countIn(disk)).toBe(0)

    end()
    expect(kept.keep(ours)).toEqual([])
    expect(countIn(disk)).toBe(ours.length)
    expect([...keptIn(disk, anna.log).log.membership.valid]).toEqual([...anna.log.membership.valid])
  })

  it('what this device writes is written nowhere, and goes after all the next time', () => {
    const disk = newDisk()
    const device = deviceOf(Uint8Array.from(seed))
    const person = newPerson()
    const log = foundTeam(device, person, hexOfBytes(recoveryKeysOf(RECOVERY_SECRET).publicKey))
    const kept = keptIn(disk, log)
    kept.keep(dumpOf(log))
    const write = () => kept.write((own) => [own.write({ type: 'role', person, role: 'admin' })], muchBeside)
    const before = namesIn(kept.log)
    const end = begin(disk)
    expect(write).toThrow(failing)
    expect(namesIn(kept.log)).toEqual(before)

    end()
    write()
    expect(countIn(disk)).toBe(before.length + 1)
    expect(namesIn(keptIn(disk, log).log)).toEqual(namesIn(kept.log))
  })
})
