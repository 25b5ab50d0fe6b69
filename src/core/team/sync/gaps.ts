import type { ReadableDb } from '../../store/store.ts'
import type { DeviceId } from '../log/ids.ts'
import { type Chain, listChains } from './chain-table.ts'
import type { Range } from './heads.ts'
import { type Fork, listForked } from './quarantine.ts'
import { nameSegments } from './segment-table.ts'
import type { SyncBase } from './sync-base.ts'
import type { Gap } from './sync.ts'
import { type Writer, writersOf } from './writers.ts'

const MOST_RANGES = 100
/** Of one device at once: the rest is asked for when these have come. */
const MOST_ASKED = 2000

/** What others have seen and is not here, so that whoever has it can offer it again. */
export function findWants(db: ReadableDb, base: SyncBase): Range[] {
  return missingRanges(db, base).slice(0, MOST_RANGES)
}

export function findGaps(db: ReadableDb, base: SyncBase): Gap[] {
  const counts = new Map<DeviceId, number>()
  for (const [device, from, to] of missingRanges(db, base))
    counts.set(device, (counts.get(device) ?? 0) + to - from + 1)
  return [...counts].map(([device, segments]) => ({ device, segments }))
}

function missingRanges(db: ReadableDb, base: SyncBase): Range[] {
  const { log } = base.team
  const forked = listForked(db, log.team)
  const writers = writersOf(log)
  return listChains(db, log.team).flatMap((chain) => {
    const writer = writers.get(chain.device)
    return writer ? missingOf(db, base, chain, { end: writer.end, forks: forked.get(chain.device) ?? [] }) : []
  })
}

interface Ending extends Pick<Writer, 'end'> {
  readonly forks: readonly Fork[]
}

function missingOf(db: ReadableDb, { team: { log } }: SyncBase, chain: Chain, { end, forks }: Ending): Range[] {
  // Of a device that wrote two chains, one is read as far as it goes and the other is kept apart: nobody knows which is
  // meant. Only of one that was removed the last piece that counts has a name.
  if (forks.length > 0 && !end) return []
  const from = Math.max(chain.applied + 1, chain.begins)
  const last = Math.min(end?.sequence ?? chain.known, chain.known, from + MOST_ASKED - 1)
  if (from > last) return []
  const apart = forks.filter(({ sequence, segment }) => sequence !== end?.sequence || segment === end.segment)
  const here = [...nameSegments(db, log.team, chain.device, from), ...apart]
  const kept = new Set(here.map(({ sequence }) => sequence))
  const ranges: [DeviceId, number, number][] = []
  for (let sequence = from; sequence <= last; sequence += 1) {
    if (kept.has(sequence)) continue
    const range = ranges.at(-1)
    if (range?.[2] === sequence - 1) range[2] = sequence
    else ranges.push([chain.device, sequence, sequence])
  }
  return ranges
}
