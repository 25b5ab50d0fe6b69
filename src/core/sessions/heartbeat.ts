import type { DocumentId } from '#shared/ids.ts'
import { remainingInSessionMs, remainingMs } from '#shared/sessions/clock.ts'
import type { UnixMs } from '#shared/units.ts'
import type { OpenVault } from '../rpc/context.ts'
import { getSession } from './find-session.ts'
import { interruptSession } from './run-session.ts'
import { findHeartbeat, isAnyBehind, listUnderWay } from './session-store.ts'

const BEAT_MS = 1000
/** Beats that stay away for so long mean that the machine slept. */
const SLEPT_MS = 30_000
/** A session that is so far past its time was left behind; it no longer keeps the vault from locking. */
const LEFT_BEHIND_MS = 45 * 60_000

/**
 * Notes each second that a session runs, in a table beside the documents, so that a crash, a lock or a sleep of the
 * machine costs a session at most its last second and never its place.
 */
export interface Heartbeats {
  /** Stops the clocks that a crash left running, each at the last second that was noted; from then on notes each second. */
  start(open: OpenVault): void
  /** Pauses what runs at this moment; to be called while the documents can still be written. */
  stop(): void
  /** Whether people are in the middle of a session, so that the vault must not lock by idleness. */
  isAnySessionRunning(): boolean
}

export function createHeartbeats(config: { readonly nowMs: () => UnixMs }): Heartbeats {
  return new Beating(config.nowMs)
}

class Beating implements Heartbeats {
  readonly #nowMs: () => UnixMs
  #open: OpenVault | null = null
  #timer: NodeJS.Timeout | undefined
  #last: { readonly atMs: UnixMs; readonly onWallMs: number } | undefined

  constructor(nowMs: () => UnixMs) {
    this.#nowMs = nowMs
  }

  start(open: OpenVault): void {
    interruptRunning(open, (id) => open.store.read((db) => findHeartbeat(db, id)))
    open.store.write((db) => db.run('DELETE FROM session_heartbeats'))
    this.#open = open
    this.#last = this.#moment()
    this.#timer = setInterval(() => this.#beat(open), BEAT_MS)
    this.#timer.unref()
  }

  stop(): void {
    clearInterval(this.#timer)
    if (this.#open) interruptRunning(this.#open, () => this.#fellAsleepAtMs() ?? this.#nowMs())
    this.#open = null
  }

  isAnySessionRunning(): boolean {
    const open = this.#open
    return open !== null && open.store.read(listUnderWay).some((id) => !wasLeftBehind(open, id, this.#nowMs()))
  }

  #beat(open: OpenVault): void {
    const asleepSinceMs = this.#fellAsleepAtMs()
    if (asleepSinceMs !== undefined) interruptRunning(open, () => asleepSinceMs)
    this.#last = this.#moment()
    // What began or stands still since the last beat; what somebody types elsewhere waits until typing rests.
    if (open.store.read(isAnyBehind)) open.documents.project()
    const running = open.store.read(listUnderWay)
    if (running.length > 0) noteBeat(open, running, this.#last.atMs)
  }

  #moment() {
    return { atMs: this.#nowMs(), onWallMs: Date.now() }
  }

  /** The last beat before a sleep that has just ended; undefined while the machine was awake. */
  #fellAsleepAtMs(): UnixMs | undefined {
    return this.#last && Date.now() - this.#last.onWallMs > SLEPT_MS ? this.#last.atMs : undefined
  }
}

function interruptRunning(open: OpenVault, momentOf: (id: DocumentId) => UnixMs | undefined): void {
  open.documents.project()
  for (const id of open.store.read(listUnderWay)) {
    try {
      // Without a beat there was less than a second to lose: the clock stops where it was last set going.
      const atMs = momentOf(id) ?? getSession(open.documents, id).events.at(-1)?.atMs
      if (atMs !== undefined) interruptSession(open.documents, id, atMs)
    } catch (error) {
      // One session that cannot be read must not keep a vault from opening or locking. The message may hold a person's words.
      process.emitWarning(`A session kept running: ${error instanceof Error ? error.name : typeof error}`)
    }
  }
  open.documents.project()
}

function noteBeat(open: OpenVault, running: readonly DocumentId[], atMs: UnixMs): void {
  const put = 'INSERT OR REPLACE INTO session_heartbeats (session_id, at_ms) VALUES (?, ?)'
  open.store.write((db) => running.forEach((id) => db.run(put, id, atMs)))
}

function wasLeftBehind({ documents }: OpenVault, id: DocumentId, nowMs: UnixMs): boolean {
  const { clock, events } = getSession(documents, id)
  if (clock.phase === 'closing') return nowMs - (events.at(-1)?.atMs ?? nowMs) > LEFT_BEHIND_MS
  return remainingMs(clock, nowMs) < -(remainingInSessionMs(clock, nowMs) + LEFT_BEHIND_MS)
}
