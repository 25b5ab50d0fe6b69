import type { Caret, Colleague } from '#shared/contract/presence.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { DomainError } from '../../domain-error.ts'
import type { OpenTeam } from '../open-team.ts'
import { epochToWriteWith } from '../sync/write-down.ts'
import { TransportError } from '../transport/transport-error.ts'
import type { Transport } from '../transport/transport.ts'
import { NOWHERE, type NoteContent, noteKind } from './note.ts'
import { Presence } from './presence.ts'

/** A caret is passed on at most so often: each time is a file that a sync program carries to everybody. */
const TELL_EVERY_MS = 1500
/** Well within the time after which others think that one is gone. */
const TELL_AGAIN_MS = 10_000
const LOOK_WHO_LEFT_MS = 3000

interface PresenceConfig {
  readonly team: OpenTeam
  readonly transport: Transport
  readonly nowMs: () => UnixMs
  /** Called when somebody else came into a document that is open here, and when the last of them went. */
  readonly onCompany: (isAnybodyHere: boolean) => void
}

/** Tells the team where this device is, and windows who else is there; owns the timers of both. */
export class RunningPresence {
  readonly #config: PresenceConfig
  readonly #presence: Presence
  readonly #followers = new Set<() => void>()
  readonly #leaving: NodeJS.Timeout
  #telling: NodeJS.Timeout | undefined
  #number = 0
  /** Whether the others were told of a document. */
  #isAnywhere = false
  #toldAtMs = 0
  #isCompany = false
  #isStopped = false

  constructor(config: PresenceConfig) {
    this.#config = config
    this.#presence = new Presence(config.team, config.nowMs)
    this.#leaving = setInterval(() => this.#look(), LOOK_WHO_LEFT_MS).unref()
  }

  /** @returns whether the bytes are a note */
  take(bytes: Uint8Array): boolean {
    const isNote = this.#presence.take(bytes)
    if (isNote) this.#look()
    return isNote
  }

  looked(): void {
    this.#presence.looked()
  }

  move(editor: EditorId, caret: Caret | null): void {
    this.#presence.move(editor, caret)
    this.#tellSoon()
  }

  /** Is in a document for as long as it is read, and says who else is, each time that this changes. */
  async *follow(
    document: DocumentId,
    editor: EditorId,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<{ colleagues: Colleague[] }, void> {
    this.#presence.enter(document, editor)
    this.#tellSoon()
    let told = ''
    try {
      while (!signal?.aborted && !this.#isStopped) {
        const colleagues = this.#presence.colleaguesIn(document)
        const seen = JSON.stringify(colleagues)
        if (seen === told) await this.#change(signal)
        else {
          told = seen
          yield { colleagues }
        }
      }
    } finally {
      this.#presence.leave(editor)
      this.#look()
      this.#tellSoon()
    }
  }

  /** Says that this device is nowhere now. The store may be closed when this has returned its promise. */
  async stop(): Promise<void> {
    if (this.#isStopped) return
    this.#isStopped = true
    clearInterval(this.#leaving)
    clearTimeout(this.#telling)
    this.#wake()
    if (this.#isAnywhere) await this.#write(NOWHERE)
  }

  #look(): void {
    if (this.#isStopped) return
    const isCompany = this.#presence.isAnybodyHere()
    if (isCompany !== this.#isCompany) {
      this.#isCompany = isCompany
      this.#config.onCompany(isCompany)
      this.#tellSoon()
    }
    this.#wake()
  }

  #wake(): void {
    for (const wake of this.#followers) wake()
  }

  #change(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#followers.delete(wake)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      this.#followers.add(wake)
      signal?.addEventListener('abort', wake)
      if (signal?.aborted || this.#isStopped) wake()
    })
  }

  #tellSoon(afterMs = Math.max(0, this.#toldAtMs + TELL_EVERY_MS - this.#config.nowMs())): void {
    if (this.#isStopped) return
    clearTimeout(this.#telling)
    this.#telling = setTimeout(() => void this.#tell(), Math.min(afterMs, TELL_AGAIN_MS)).unref()
  }

  async #tell(): Promise<void> {
    this.#telling = undefined
    const content = this.#presence.own()
    if (content.document === null && !this.#isAnywhere) return
    await this.#write(content)
    if (this.#isAnywhere && !this.#telling) this.#tellSoon(TELL_AGAIN_MS)
  }

  /** One that does not arrive is followed by another soon enough, so nobody hears of it. */
  async #write(content: NoteContent): Promise<void> {
    const { team, transport, nowMs } = this.#config
    this.#isAnywhere = content.document !== null
    this.#toldAtMs = nowMs()
    this.#number = Math.max(this.#number + 1, Math.floor(nowMs() / 1000))
    try {
      const { epoch, key } = epochToWriteWith({ team })
      const header = { v: 1 as const, team: team.log.team, device: team.device.id, epoch, note: this.#number }
      const { hash, bytes } = noteKind.write(header, content, key, team.device)
      await transport.offer({ kind: 'note', hash, number: this.#number, bytes })
    } catch (error) {
      if (!(error instanceof TransportError || error instanceof DomainError)) warnOf(error)
    }
  }
}

/** Tells the kind of a failure, never its message. */
function warnOf(error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error
  process.emitWarning(`Nobody could be told who is here: ${kind}`, 'PresenceWarning')
}
