import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { cryptoReady } from '../../crypto/sodium.ts'
import { founder, letIn } from '../log/testing/team-story.ts'
import { MemoryDisk } from '../transport/folder/testing/memory-disk.ts'
import { exchange, openMember, PLACE, type TeamMember, titleOf, writeLesson } from './testing/team-member.ts'

beforeAll(() => cryptoReady)

/** A team of two, the first with a vault that can be copied as a backup is. */
function teamWithBackup() {
  const disk = new MemoryDisk()
  disk.directories.add(PLACE)
  const anna = founder()
  const other = letIn(anna)
  const vault = { directory: mkdtempSync(join(tmpdir(), 'ruimte-backup-')), key: randomBytes(32) }
  const opened: TeamMember[] = []
  const open = (config: Parameters<typeof openMember>[0]) => {
    const member = openMember(config)
    opened.push(member)
    return member
  }
  onTestFinished(async () => {
    for (const member of opened) await member.close()
    rmSync(vault.directory, { recursive: true })
  })
  const first = open({ member: anna, disk, vault })
  const second = open({ member: other, disk })
  const copyOfFirst = (): TeamMember => {
    const directory = mkdtempSync(join(tmpdir(), 'ruimte-copy-'))
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
    first.store.copyTo(join(directory, 'whole.db'))
    cpSync(join(directory, 'whole.db'), join(directory, 'store.db'))
    return open({ member: anna, disk, vault: { directory, key: vault.key }, space: first.space })
  }
  return { first, second, copyOfFirst, disk, anna }
}

describe('a vault that was put back from a backup', () => {
  it('finds its own later words, and goes on after them', async () => {
    const { first, second, copyOfFirst } = teamWithBackup()
    writeLesson(first, 'voor de kopie')
    await exchange([first, second])
    const restored = copyOfFirst()
    const later = writeLesson(first, 'na de kopie')
    await exchange([first, second])
    await first.sync.close()

    const again = writeLesson(restored, 'na het terugzetten')
    await exchange([restored, second])

    expect(titleOf(restored, later)).toBe('na de kopie')
    expect(titleOf(second, again)).toBe('na het terugzetten')
    expect(restored.sync.state()).toMatchObject({ problem: null, waiting: 0 })
    expect(second.sync.state().quarantine).toEqual([])
  })

  it('writes nothing in a place that may be taken, and gets its words from whoever has them', async () => {
    const { first, second, copyOfFirst, disk } = teamWithBackup()
    await exchange([first, second])
    const restored = copyOfFirst()
    const later = writeLesson(first, 'na de kopie')
    await exchange([first, second])
    await first.sync.close()
    for (const path of disk.files.keys()) if (path.endsWith('.seg')) disk.files.delete(path)
    for (const path of disk.files.keys()) if (path.includes(first.device.id.slice(0, 16))) disk.files.delete(path)

    restored.clock.nowMs += 60_000
    const again = writeLesson(restored, 'na het terugzetten')
    await restored.sync.publish()
    expect(restored.sync.state().problem).toBe('behind-itself')
    await exchange([second, restored], 3)

    expect(titleOf(restored, later)).toBe('na de kopie')
    expect(titleOf(second, again)).toBe('na het terugzetten')
    expect(restored.sync.state().problem).toBeNull()
  })
})

describe('a vault that was copied', () => {
  it('is found out, keeps what came second apart, and loses nothing once it has a device of its own', async () => {
    const { first, second, copyOfFirst, anna } = teamWithBackup()
    await exchange([first, second])
    const copy = copyOfFirst()
    await copy.sync.receive()
    const one = writeLesson(first, 'van het ene apparaat')
    const two = writeLesson(copy, 'van het andere')
    await first.sync.publish()
    await second.sync.receive()
    await copy.sync.publish()
    await second.sync.receive()
    await first.sync.receive()

    expect(second.sync.state().quarantine).toMatchObject([{ reason: 'forked', device: anna.device.id }])
    expect(first.sync.state().problem).toBe('used-twice')
    writeLesson(first, 'wacht op een nieuw apparaat')
    await first.sync.publish()
    expect(first.sync.state().waiting).toBeGreaterThan(0)

    const next = letIn(anna, 'admin', anna.person)
    await copy.restart(next.device, next.log)
    const another = letIn(anna, 'admin', anna.person)
    await first.restart(another.device, another.log)
    await exchange([copy, first, second])
    expect(titleOf(second, two)).toBe('van het andere')
    expect(titleOf(copy, one)).toBe('van het ene apparaat')
    for (const { sync } of [copy, first, second]) expect(sync.state().problem).toBeNull()
  })
})
