import type { LucideIcon } from 'lucide-react'

/** One line of the palette: something to do, or a document to go to. */
export interface PaletteItem {
  readonly id: string
  readonly icon: LucideIcon
  readonly label: string
  /** What people may call it besides its label. */
  readonly keywords?: string
  /** The label with the hits of the search marked. */
  readonly pieces?: readonly { text: string; hit: boolean }[]
  /** Where the hit is, when it is not in the label. */
  readonly snippet?: readonly { text: string; hit: boolean }[]
  readonly detail?: string
  readonly keys?: string
  /** Goes on with what is typed, so the palette stays. */
  readonly stays?: true
  readonly run: () => void
}

export interface PaletteGroup {
  readonly value: string
  readonly items: readonly PaletteItem[]
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’']/g, '').toLowerCase()

/** Whether every word of `query` begins a word of `text`. */
function hasWords(text: string, query: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u)
  return plain(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((start) => words.some((word) => word.startsWith(start)))
}

/** Whether `item` is what `query` names, not only something like it. */
export function isNamed(item: PaletteItem, query: string): boolean {
  return hasWords(item.label, query)
}

/** The items that have every word of `query` in their label or keywords, those with it in their label first. */
export function matching(items: readonly PaletteItem[], query: string): readonly PaletteItem[] {
  const found = items.filter(({ label, keywords = '' }) => hasWords(`${label} ${keywords}`, query))
  return found.toSorted((one, other) => Number(isNamed(other, query)) - Number(isNamed(one, query)))
}
