import { founder, letIn } from '../../src/core/team/log/testing/team-story.ts'
import { cryptoReady } from '../../src/core/crypto/sodium.ts'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFileSystem } from '../../src/core/team/transport/folder/node-file-system.ts'
import { openMember, type TeamMember, writeLesson } from '../../src/core/team/sync/testing/team-member.ts'
import { percentiles, printLine, timeMs } from './measure.ts'

const SEGMENTS = 5000
const DOCUMENTS = 50
const SAVES = 300

/**
 * Two weeks away: 5,000 segments in a real folder, read, verified, opened and applied to documents in an encrypted store
 * (goal: 10 s). And what sharing adds to saving an edit (goal: 5 ms at the 95th percentile).
 */
export async function run(): Promise<void> {
  await cryptoReady
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-bench-sync-'))
  const place = join(directory, 'shared')
  mkdirSync(place)
  const anna = founder()
  const other = letIn(anna)
  const writer = openMember({ member: anna, disk: nodeFileSystem, place })
  const reader = openMember({ member: other, disk: nodeFileSystem, place })
  try {
    await fill(writer)
    await catchUp(reader)
    await saveWhileSharing(writer)
  } finally {
    await writer.close()
    await reader.close()
    rmSync(directory, { recursive: true })
  }
}

/** Written down one by one, as so many moments of typing; offered in one go. */
async function fill(writer: TeamMember): Promise<void> {
  await writer.sync.receive()
  const ids = Array.from({ length: DOCUMENTS }, (_, place) => writeLesson(writer, `les ${place}`))
  const began = performance.now()
  for (let count = 0; count < SEGMENTS; count += 1) {
    const id = ids[count % DOCUMENTS]
    if (id)
      writer.documents.edit(id, (doc) => doc.getText('words').insert(0, `wat er die dag te zeggen was, ${count}. `))
    writer.sync.writeDown()
  }
  const wroteMs = performance.now() - began
  await writer.sync.publish()
  const offeredMs = performance.now() - began - wroteMs
  printLine({
    bench: 'sync',
    metric: 'publish',
    segments: SEGMENTS,
    wroteMs: Math.round(wroteMs),
    offeredMs: Math.round(offeredMs),
  })
}

async function catchUp(reader: TeamMember): Promise<void> {
  const began = performance.now()
  const cpuBefore = process.cpuUsage()
  const { applied } = await reader.sync.receive()
  const ms = Math.round(performance.now() - began)
  // On a machine that does other things as well, the one says more than the other.
  const { user, system } = process.cpuUsage(cpuBefore)
  const cpuMs = Math.round((user + system) / 1000)
  printLine({ bench: 'sync', metric: 'catch up', segments: applied, ms, cpuMs, goalMs: 10_000 })
  const again = performance.now()
  await reader.sync.receive()
  printLine({ bench: 'sync', metric: 'look again', ms: Math.round(performance.now() - again) })
}

async function saveWhileSharing(writer: TeamMember): Promise<void> {
  const save = (id: Parameters<TeamMember['documents']['edit']>[0]) => () =>
    writer.documents.edit(id, (doc) => doc.getText('words').insert(0, 'woord '))
  const id = writeLesson(writer, 'getypt')
  const alone: number[] = []
  const shared: number[] = []
  for (let count = 0; count < SAVES; count += 1) {
    // In turns, because the document grows: one save in peace, one while what went before is being shared.
    alone.push(timeMs(save(id)))
    const sharing = count % 15 === 0 ? writer.sync.publish() : undefined
    shared.push(timeMs(save(id)))
    await sharing
  }
  printLine({ bench: 'sync', metric: 'save alone', ...percentiles(alone) })
  printLine({ bench: 'sync', metric: 'save while sharing', ...percentiles(shared) })
}
