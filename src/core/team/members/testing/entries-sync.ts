import { type Entry, readEntry } from '../../log/entry.ts'
import type { Arrival } from '../../transport/transport.ts'
import type { SyncState } from '../../sync/sync.ts'
import type { RunningSync, ScheduleConfig } from '../../sync/schedule-sync.ts'

const nothing: SyncState = {
  waiting: 0,
  sharedAtMs: null,
  isBusy: false,
  problem: null,
  isLogBehind: false,
  gaps: [],
  quarantine: [],
  heldRemovals: [],
}

/** Passes on entries of the log and requests to join, and no documents: for tests of membership alone. */
export function syncEntriesOnly({ team, transport }: ScheduleConfig): RunningSync {
  const stopping = new AbortController()
  let last = Promise.resolve()
  const round = async () => {
    if (stopping.signal.aborted) return
    await takeAll(team, transport.receive(stopping.signal))
    for (const { hash, bytes } of team.log.entries) await transport.offer({ kind: 'entry', hash, bytes })
  }
  let problem: SyncState['problem'] = null
  const now = () => {
    last = last.then(round).then(
      () => void (problem = null),
      () => void (problem = 'place-missing'),
    )
    return last
  }
  const soon = () => void now()
  const unwatch = transport.watch(soon)
  soon()
  return {
    state: () => ({ ...nothing, problem }),
    keep: () => {},
    discard: () => {},
    answerRemoval: () => {},
    lastOf: () => null,
    hasten: () => {},
    now,
    soon,
    async stop() {
      stopping.abort()
      unwatch()
      await last
    },
  }
}

async function takeAll(team: ScheduleConfig['team'], arrivals: AsyncIterable<Arrival>): Promise<void> {
  const lines = new Map<Entry, Arrival>()
  for await (const arrival of arrivals) {
    const entry = readEntry(arrival.bytes)
    if (entry) lines.set(entry, arrival)
    else team.takeRequest(arrival.bytes)
  }
  for (const entry of team.keep([...lines.keys()])) lines.get(entry)?.refuse()
}
