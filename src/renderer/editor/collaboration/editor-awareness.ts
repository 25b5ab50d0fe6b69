import type { UserState } from '@lexical/yjs'
import { Awareness } from 'y-protocols/awareness'
import type { Colleague } from '#shared/contract/presence.ts'
import { caretNumber, colleagueState } from './colleague-state.ts'

/**
 * Where everybody's caret is: that of the windows on this core, which tell each other, and those of colleagues, of which
 * core tells. The latter stand apart, so that they are neither passed on nor forgotten by the rules of the former.
 */
export class EditorAwareness extends Awareness {
  #colleagues: ReadonlyMap<number, UserState> = new Map()

  override getLocalState(): UserState | null {
    return super.getLocalState() as UserState | null
  }

  override getStates(): Map<number, UserState> {
    return new Map([...(super.getStates() as Map<number, UserState>), ...this.#colleagues])
  }

  showColleagues(colleagues: readonly Colleague[], origin: unknown): void {
    this.#colleagues = new Map(colleagues.map((one) => [caretNumber(one), colleagueState(one)]))
    this.emit('update', [{ added: [], updated: [], removed: [] }, origin])
  }
}
