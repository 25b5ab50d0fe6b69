import type { UserState } from '@lexical/yjs'
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Colleague } from '#shared/contract/presence.ts'
import { caretNumber, colleagueState } from './colleague-state.ts'
import { heldByOwnWords } from './own-caret.ts'

interface AwarenessChange {
  readonly added: number[]
  readonly updated: number[]
  readonly removed: number[]
}

type Listener = (change: AwarenessChange, origin: unknown) => void

/**
 * Where everybody's caret is: that of the windows on this core, which tell each other, and those of colleagues, of which
 * core tells. The latter stand apart, so that they are neither passed on nor forgotten by the rules of the former. The
 * editor listens to this once and connects several times, so it stays while what is behind it ends and begins anew.
 */
export class EditorAwareness {
  readonly #doc: Y.Doc
  readonly #listeners = new Set<Listener>()
  #windows: Awareness | undefined
  #colleagues: ReadonlyMap<number, UserState> = new Map()

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  getLocalState(): UserState | null {
    return this.#open().getLocalState() as UserState | null
  }

  getStates(): Map<number, UserState> {
    return new Map([...(this.#open().getStates() as Map<number, UserState>), ...this.#colleagues])
  }

  setLocalState(state: UserState | null): void {
    this.#open().setLocalState(state && heldByOwnWords(state, this.#doc))
  }

  setLocalStateField(field: string, value: unknown): void {
    this.#open().setLocalStateField(field, value)
  }

  on(_: 'update', listener: Listener): void {
    this.#listeners.add(listener)
  }

  off(_: 'update', listener: Listener): void {
    this.#listeners.delete(listener)
  }

  /** Takes what another window told. */
  apply(update: Uint8Array, origin: unknown): void {
    applyAwarenessUpdate(this.#open(), update, origin)
  }

  /** What other windows are to be told of a change. */
  encode({ added, updated, removed }: AwarenessChange): Uint8Array {
    return encodeAwarenessUpdate(this.#open(), [...added, ...updated, ...removed])
  }

  showColleagues(colleagues: readonly Colleague[], origin: unknown): void {
    this.#colleagues = new Map(colleagues.map((one) => [caretNumber(one), colleagueState(one)]))
    this.#tell({ added: [], updated: [], removed: [] }, origin)
  }

  /** Has the editor draw the carets of others anew, where there are any. */
  redraw(origin: unknown): void {
    if (this.#colleagues.size > 0 || (this.#windows?.states.size ?? 0) > 1)
      this.#tell({ added: [], updated: [], removed: [] }, origin)
  }

  /** This window goes; the others hear of it. */
  end(): void {
    const windows = this.#windows
    if (!windows) return
    removeAwarenessStates(windows, [this.#doc.clientID], null)
    windows.destroy()
    this.#windows = undefined
  }

  #open(): Awareness {
    if (this.#windows) return this.#windows
    const windows = (this.#windows = new Awareness(this.#doc))
    windows.on('update', (change: AwarenessChange, origin: unknown) => this.#tell(change, origin))
    return windows
  }

  #tell(change: AwarenessChange, origin: unknown): void {
    for (const listener of this.#listeners) listener(change, origin)
  }
}
