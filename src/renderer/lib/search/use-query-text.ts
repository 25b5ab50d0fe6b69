import { type KeyboardEvent, useState } from 'react'
import type { DocumentKind } from '#shared/contract/documents.ts'
import type { Completion, SearchFilter } from '#shared/contract/search.ts'
import { useLanguage } from '../use-language.ts'
import { useCompletions } from './use-completions.ts'

const names = {
  nl: { tag: 'label:', kind: 'soort:', from: 'van:', until: 'tot:' },
  en: { tag: 'tag:', kind: 'kind:', from: 'from:', until: 'until:' },
} as const satisfies Record<string, Record<SearchFilter, string>>

/** What stands in a search box, and the ways to go on with the filter that is being typed in it. */
export interface QueryText {
  readonly query: string
  /** @param caret where the caret is then; at the end when left out */
  readonly setQuery: (query: string, caret?: number) => void
  readonly options: readonly Completion[]
  /** The place in `options` that the arrows came to; null for none. */
  readonly activeOption: number | null
  readonly accept: (option: Completion) => void
  /** Begins a filter behind what stands there. */
  readonly begin: (filter: SearchFilter) => void
  /** Takes out a part, such as a filter. */
  readonly takeOut: (part: { start: number; end: number }) => void
  /** Moves through the options and takes one. @returns whether the key was for them */
  readonly onKey: (event: KeyboardEvent) => boolean
}

/** @param kinds those that can be found here; empty means every kind */
export function useQueryText(kinds: readonly DocumentKind[]): QueryText {
  const language = useLanguage()
  const [{ query, caret }, setText] = useState({ query: '', caret: 0 })
  const [active, setActive] = useState<number | null>(null)
  const [dismissed, setDismissed] = useState<string | null>(null)
  const { start, end, options: offered } = useCompletions(query, caret, kinds)
  const options = dismissed === query ? [] : offered
  const setQuery = (next: string, at = next.length) => {
    setText({ query: next, caret: at })
    setActive(null)
  }
  const accept = (option: Completion) => {
    const before = `${query.slice(0, start)}${option.text} `
    setQuery(before + query.slice(end).trimStart(), before.length)
  }
  return {
    query,
    setQuery,
    options,
    activeOption: active !== null && active < options.length ? active : null,
    accept,
    begin: (filter) => setQuery(`${query.trimEnd()} ${names[language][filter]}`.trimStart()),
    takeOut: (part) => setQuery(`${query.slice(0, part.start).trimEnd()} ${query.slice(part.end).trimStart()}`.trim()),
    onKey: (event) => onOptionKey(event, { options, active, setActive, accept, dismiss: () => setDismissed(query) }),
  }
}

interface OptionKeys {
  readonly options: readonly Completion[]
  readonly active: number | null
  readonly setActive: (active: number | null) => void
  readonly accept: (option: Completion) => void
  readonly dismiss: () => void
}

function onOptionKey(event: KeyboardEvent, { options, active, setActive, accept, dismiss }: OptionKeys): boolean {
  if (options.length === 0 || event.nativeEvent.isComposing || event.shiftKey) return false
  const chosen = active === null ? undefined : options[active]
  const first = options[0]
  const move = (by: 1 | -1) => {
    const from = active ?? (by === 1 ? -1 : options.length)
    setActive((from + by + options.length) % options.length)
  }
  const keys: Partial<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: dismiss,
    ...(first ? { Tab: () => accept(chosen ?? first) } : {}),
    ...(chosen ? { Enter: () => accept(chosen) } : {}),
  }
  const run = keys[event.key]
  if (!run) return false
  event.preventDefault()
  event.stopPropagation()
  run()
  return true
}
