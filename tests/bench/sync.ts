import { setTimeout as wait } from 'node:timers/promises'
import type { DocumentId } from '../../src/shared/ids.ts'
import { type TeamMember, writeLesson } from '../../src/core/team/sync/testing/team-member.ts'
import { percentiles, printLine, watchLoop } from './measure.ts'
import { withPair } from './sync-pair.ts'

const SEGMENTS = 5000
const DOCUMENTS = 50
const SAVES = 300
/** A fast typist, and how many keys at a time. */
const KEY_MS = 25
const KEYS = 15

/**
 * Two weeks away: 5,000 segments in a real folder, read, verified, opened and applied to documents in an encrypted store
 * (goal: 10 s). And what sharing adds to saving an edit (goal: 5 ms at the 95th percentile).
 */
export async function run(): Promise<void> {
  await withPair(async ({ writer, reader }) => {
    await fill(writer)
    await catchUp(reader)
    await saveWhileSharing(writer, reader)
  })
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
  const blocks = watchLoop()
  await writer.sync.publish()
  const offeredMs = performance.now() - began - wroteMs
  printLine({
    bench: 'sync',
    metric: 'publish',
    segments: SEGMENTS,
    wroteMs: Math.round(wroteMs),
    offeredMs: Math.round(offeredMs),
    ...blocks(),
  })
}

async function catchUp(reader: TeamMember): Promise<void> {
  const began = performance.now()
  const cpuBefore = process.cpuUsage()
  const blocks = watchLoop()
  const { applied } = await reader.sync.receive()
  const blocked = blocks()
  const ms = Math.round(performance.now() - began)
  // On a machine that does other things as well, the one says more than the other.
  const { user, system } = process.cpuUsage(cpuBefore)
  const cpuMs = Math.round((user + system) / 1000)
  printLine({ bench: 'sync', metric: 'catch up', segments: applied, ms, cpuMs, goalMs: 10_000, ...blocked })
  const again = performance.now()
  await reader.sync.receive()
  printLine({ bench: 'sync', metric: 'look again', ms: Math.round(performance.now() - again) })
}

/** In turns, because the document grows: some keys in peace, and some while others' words come in and one's own go out. */
async function saveWhileSharing(writer: TeamMember, other: TeamMember): Promise<void> {
  const id = writeLesson(writer, 'getypt')
  const theirs = writeLesson(other, 'van een ander')
  const alone: number[] = []
  const shared: number[] = []
  while (shared.length < SAVES) {
    for (let words = 0; words < KEYS; words += 1) {
      other.documents.edit(theirs, (doc) => doc.getText('words').insert(0, 'ander woord '))
      other.sync.writeDown()
    }
    await other.sync.publish()
    alone.push(...(await type(writer, id)))
    const sharing = writer.sync.receive().then(() => writer.sync.publish())
    shared.push(...(await type(writer, id)))
    await sharing
  }
  const [before, during] = [percentiles(alone), percentiles(shared)]
  printLine({ bench: 'sync', metric: 'save alone', ...before })
  printLine({ bench: 'sync', metric: 'save while sharing', ...during })
  const addedMs = Math.round((during.p95Ms - before.p95Ms) * 100) / 100
  printLine({ bench: 'sync', metric: 'sharing adds to a save, p95', addedMs, goalMs: 5 })
}

/** @returns of each key how long it took from the moment that it was pressed until its edit was on disk, in milliseconds */
async function type({ documents }: TeamMember, id: DocumentId): Promise<number[]> {
  const began = performance.now()
  const took: number[] = []
  while (took.length < KEYS) {
    const pressed = began + KEY_MS * (took.length + 1)
    await wait(Math.max(0, pressed - performance.now()))
    documents.edit(id, (doc) => doc.getText('words').insert(0, 'woord '))
    took.push(performance.now() - pressed)
  }
  return took
}
