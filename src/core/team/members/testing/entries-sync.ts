import { readEntry } from '../../log/entry.ts'
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
    for await (const { bytes } of transport.receive(stopping.signal)) {
      const entry = readEntry(bytes)
      if (entry) team.keep([entry])
      else team.takeRequest(bytes)
    }
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
