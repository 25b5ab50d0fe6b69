import type { LexicalEditor } from 'lexical'
import { useCallback, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import type { AliasId } from '#shared/ids.ts'
import type { Anchor } from '../floating/anchor.ts'
import type { LineTarget } from './name-target.ts'

/** A name whose panel is open, and where that stays while the text under it changes. */
export interface ShownTarget {
  readonly name: LineTarget
  readonly at: Anchor
}

/** What the text and the margin of one document know of each other. */
export interface Desk {
  /** The editor that the text is written in; null until it is there. */
  readonly editor: LexicalEditor | null
  /** What the editor stands in, and what hovers at its text. */
  readonly room: HTMLElement | null
  /** The typed fields that hold text beside it; null where there is no margin, and so no aliases and no check. */
  readonly fields: readonly string[] | null
  /** Shows the part of the page with a typed field, or with the text for null; null where all stands on it. */
  readonly bringIntoView: ((field: string | null) => void) | null
  /** The name in the text that is being given an alias. */
  readonly target: ShownTarget | null
  /** The alias in the margin that is being changed. */
  readonly renaming: AliasId | null
  /** The card of a finding is at its word. */
  readonly isCardOpen: boolean
}

const empty: Desk = {
  editor: null,
  room: null,
  fields: null,
  bringIntoView: null,
  target: null,
  renaming: null,
  isCardOpen: false,
}

interface Entry {
  desk: Desk
  readonly listeners: Set<() => void>
}

const desks = new WeakMap<Y.Doc, Entry>()

function entryOf(doc: Y.Doc): Entry {
  let entry = desks.get(doc)
  if (!entry) desks.set(doc, (entry = { desk: empty, listeners: new Set() }))
  return entry
}

export function deskOf(doc: Y.Doc): Desk {
  return entryOf(doc).desk
}

export function changeDesk(doc: Y.Doc, change: Partial<Desk>): void {
  const entry = entryOf(doc)
  entry.desk = { ...entry.desk, ...change }
  for (const listener of entry.listeners) listener()
}

export function useDesk(doc: Y.Doc): Desk {
  const subscribe = useCallback(
    (listener: () => void) => {
      const { listeners } = entryOf(doc)
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    [doc],
  )
  return useSyncExternalStore(subscribe, () => deskOf(doc))
}
