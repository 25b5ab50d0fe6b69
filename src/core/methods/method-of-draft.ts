import type { MethodId } from '#shared/ids.ts'
import type { Language, LocalText } from '#shared/language.ts'
import { Method } from '#shared/sessions/method.ts'
import type { DraftInput, DraftText, MethodDraft } from '#shared/sessions/method-draft.ts'

interface Identity {
  readonly id: MethodId
  readonly version: number
  /** The language that was written; the other takes its words where it was left empty. */
  readonly language: Language
}

/** The method that a draft without problems is. A draft that still has problems throws. */
export function methodOf(draft: MethodDraft, { id, version, language }: Identity): Method {
  const both = (text: DraftText): LocalText => bothLanguages(text, language)
  const orNull = (text: DraftText): LocalText | null => (isEmpty(text) ? null : both(text))
  return Method.parse({
    ...draft,
    id,
    version,
    name: both(draft.name),
    use: both(draft.use),
    contraIndication: orNull(draft.contraIndication),
    origin: both(draft.origin),
    sources: draft.sources.map((source) => source.trim()).filter(Boolean),
    usualCases: draft.cases === 'several' ? draft.usualCases : 1,
    blocks: draft.blocks.map((block) => ({
      ...block,
      name: both(block.name),
      input: inputOf(block.input, both),
      prompt: both(block.prompt),
      cue: orNull(block.cue),
      bringerDoes: orNull(block.bringerDoes),
    })),
  })
}

function inputOf(input: DraftInput, both: (text: DraftText) => LocalText): DraftInput {
  switch (input.type) {
    case 'sort':
      return { ...input, piles: input.piles.map((pile) => ({ ...pile, name: both(pile.name) })) }
    case 'rate':
      return { ...input, low: both(input.low), high: both(input.high) }
    case 'table':
      return {
        ...input,
        columns: input.columns.map((column) => ({ ...column, name: both(column.name) })),
        rows: input.rows.map((row) => ({ ...row, name: both(row.name) })),
      }
    case 'talk':
    case 'write':
    case 'ask':
    case 'pick':
    case 'vote':
    case 'choose-module':
      return input
  }
}

function isEmpty({ nl, en }: DraftText): boolean {
  return nl.trim() === '' && en.trim() === ''
}

function bothLanguages(text: DraftText, language: Language): LocalText {
  const other = language === 'nl' ? 'en' : 'nl'
  const [own, others] = [text[language].trim(), text[other].trim()]
  const written = own || others
  return language === 'nl' ? { nl: written, en: others || written } : { nl: others || written, en: written }
}
