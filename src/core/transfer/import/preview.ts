import { ImportKind, type ImportText, type ReadFile } from '#shared/contract/transfer.ts'
import type { DocumentKind } from '#shared/contract/documents.ts'
import type { RefusalReason } from '#shared/transfer/refusal-reason.ts'
import { countWords, openingOf } from '../../documents/document-opening.ts'
import type { TextLine } from '../../documents/document-text.ts'
import type { PaperBlock } from '../../paper/paper.ts'
import { textOfRuns } from '../../paper/write-blocks.ts'
import type { OpenVault } from '../../rpc/context.ts'
import { runsOfBlocks } from '../parser/raw-block.ts'
import type { ParsedText } from '../parsed.ts'
import { placeInVault } from './place-in-vault.ts'
import type { Staged } from './staged.ts'

/** What a person sees of a file before it is brought in. */
export function previewOf(open: OpenVault, read: Staged | RefusalReason): ReadFile {
  if (typeof read === 'string') return { outcome: 'refused', reason: read }
  if (read.type === 'text') return { outcome: 'text', text: previewText(read.text, read.fallbackTitle) }
  const { documents, aliases } = read
  const places = placeInVault(open, documents)
  const kinds: Partial<Record<DocumentKind, number>> = {}
  for (const { kind } of documents) kinds[kind] = (kinds[kind] ?? 0) + 1
  return {
    outcome: 'archive',
    kinds,
    documents: documents.length,
    alreadyHere: places.filter(({ place }) => place === 'here').length,
    different: places.filter(({ place }) => place === 'beside').length,
    fromTeams: documents.filter(({ space }) => space !== 'personal').length,
    withRealNames: aliases?.documents.length ?? 0,
    decisions: aliases?.decisions.length ?? 0,
  }
}

function previewText(text: ParsedText, fallbackTitle: string): ImportText {
  const lines = text.blocks.flatMap(linesOf)
  const kind = ImportKind.safeParse(text.fields['kind'])
  return {
    title: text.title || fallbackTitle,
    opening: openingOf(lines),
    words: countWords(lines),
    kind: kind.success ? kind.data : null,
    leftOut: text.leftOut,
  }
}

function linesOf(block: PaperBlock): TextLine[] {
  return textOfRuns(runsOfBlocks([block]))
    .split('\n')
    .map((text) => ({ block: block.type, text }))
}
