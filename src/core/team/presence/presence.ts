import type { Caret, Colleague } from '#shared/contract/presence.ts'
import type { DocumentId, EditorId, TeamDeviceId, TeamPersonId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import type { DeviceId } from '../log/ids.ts'
import { readNames } from '../log/names.ts'
import type { OpenTeam } from '../open-team.ts'
import { NOWHERE, type NoteContent, noteKind } from './note.ts'

/** Who has said nothing for so long, by the clock of this device, is there no more. */
export const GONE_AFTER_MS = 30_000

interface Heard extends NoteContent {
  readonly number: number
  readonly atMs: UnixMs
}

interface OwnPlace {
  readonly document: DocumentId
  readonly caret: Caret | null
}

/** Who is where, as far as it was told while the vault is open. Nothing of it is stored, and it decides nothing. */
export class Presence {
  readonly #team: OpenTeam
  readonly #nowMs: () => UnixMs
  /** The windows of this device, the one that moved last at the end. */
  readonly #own = new Map<EditorId, OwnPlace>()
  readonly #heard = new Map<DeviceId, Heard>()
  #hasLooked = false

  constructor(team: OpenTeam, nowMs: () => UnixMs) {
    this.#team = team
    this.#nowMs = nowMs
  }

  enter(document: DocumentId, editor: EditorId): void {
    this.#own.set(editor, { document, caret: null })
  }

  move(editor: EditorId, caret: Caret | null): void {
    const place = this.#own.get(editor)
    if (!place) return
    this.#own.delete(editor)
    this.#own.set(editor, { ...place, caret })
  }

  leave(editor: EditorId): void {
    this.#own.delete(editor)
  }

  /** What the others are to know: without anybody to see it, no more than which document. */
  own(): NoteContent {
    const place = [...this.#own.values()].at(-1)
    if (!place) return NOWHERE
    return { document: place.document, caret: this.colleaguesIn(place.document).length > 0 ? place.caret : null }
  }

  /**
   * Takes what a device says of itself, where it is in the team and says something newer than before.
   *
   * @returns whether the bytes are a note at all, whatever became of it
   */
  take(bytes: Uint8Array): boolean {
    const note = noteKind.read(bytes)
    if (!note) return false
    const { team, device, epoch, note: number } = note.header
    const { log, device: own } = this.#team
    const member = log.membership.devices.get(device)
    const key = team === log.team && device !== own.id && member ? log.keyOf(epoch) : undefined
    if (!member || !key || number <= (this.#heard.get(device)?.number ?? 0)) return true
    const content = noteKind.isSignedBy(note, member.keys.signing) ? noteKind.open(note, key) : undefined
    // What lay there before the first look may be days old: who is there still says so again within seconds.
    const holds = this.#hasLooked ? content : NOWHERE
    if (content && holds) this.#heard.set(device, { ...holds, number, atMs: this.#nowMs() })
    return true
  }

  /** From now on, what comes in is news. */
  looked(): void {
    this.#hasLooked = true
  }

  /** The others in a document, always in the same order. A device that was removed is nobody. */
  colleaguesIn(document: DocumentId): Colleague[] {
    const { devices } = this.#team.log.membership
    const here = [...this.#heard].filter(
      ([device, heard]) => heard.document === document && devices.has(device) && !this.#isGone(heard),
    )
    if (here.length === 0) return []
    const names = readNames(this.#team.log).people
    return here
      .flatMap(([device, { caret }]): Colleague[] => {
        const person = devices.get(device)?.person
        if (!person) return []
        const ids = { device: device as string as TeamDeviceId, person: person as string as TeamPersonId }
        return [{ ...ids, name: names.get(person) ?? null, caret }]
      })
      .toSorted((one, other) => (one.device < other.device ? -1 : 1))
  }

  /** Whether somebody else is in a document that is open here. */
  isAnybodyHere(): boolean {
    return [...this.#own.values()].some(({ document }) => this.colleaguesIn(document).length > 0)
  }

  #isGone({ atMs }: Heard): boolean {
    return this.#nowMs() - atMs >= GONE_AFTER_MS
  }
}
