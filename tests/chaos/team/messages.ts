import type { SyncLine } from '#shared/contract/sync-line.ts'
import type { TeamState } from '#shared/contract/team.ts'

/** What the child is to do, one JSON line each. */
export type Act =
  | { readonly act: 'publish' }
  /** More edits of one document than its log keeps apart. */
  | { readonly act: 'compact' }
  /** So much that a pack is written, of several parts. */
  | { readonly act: 'pack' }
  | { readonly act: 'join'; readonly words: readonly string[]; readonly path: string }
  | { readonly act: 'admit' }
  /** Removes everybody but the founder and itself, so that the next epoch begins. */
  | { readonly act: 'remove'; readonly keep: readonly string[] }
  | { readonly act: 'leave' }
  | { readonly act: 'move'; readonly path: string }

export type Order =
  | { readonly order: 'look' }
  | { readonly order: 'act'; readonly what: Act; readonly dieAtStep: number | null }
  | { readonly order: 'digits'; readonly digits: string }

/** The words in each document of the team's space. */
export type Contents = Readonly<Record<string, readonly string[]>>

export interface Look {
  readonly state: TeamState
  readonly line: SyncLine | null
  readonly contents: Contents
  readonly damage: readonly string[]
}

/** What the child tells, one JSON line each. */
export type Told =
  | { readonly told: 'look'; readonly look: Look }
  /** So many words of its own were saved. */
  | { readonly told: 'saved'; readonly words: number }
  /** So many words of its own lie in the place, it says. */
  | { readonly told: 'shared'; readonly words: number }
  | { readonly told: 'words'; readonly words: readonly string[] }
  | { readonly told: 'digits'; readonly digits: string }
  | { readonly told: 'done'; readonly steps: number }
