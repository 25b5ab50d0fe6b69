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
  readonly detail?: string
  readonly keys?: string
  readonly run: () => void
}

export interface PaletteGroup {
  readonly value: string
  readonly items: readonly PaletteItem[]
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’']/g, '').toLowerCase()

/** The items in whose label or keywords every word of `query` begins a word. */
export function matching(items: readonly PaletteItem[], query: string): readonly PaletteItem[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  return items.filter(({ label, keywords = '' }) => {
    const words = plain(`${label} ${keywords}`).split(/[^\p{L}\p{N}]+/u)
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  })
}
