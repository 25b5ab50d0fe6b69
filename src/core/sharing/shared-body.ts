import type { OwnBlock, OwnRun, SharedBlock, SharedRun } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { joinRuns, wordsOf } from './runs.ts'

/** Finds the shared copy of a document that a text leads to; null where the other is not shared. */
export type SharedIdOf = (original: DocumentId) => DocumentId | null

/** Where a link of a shared text may lead. A telephone number belongs to somebody. */
const protocols: ReadonlySet<string> = new Set(['https:', 'mailto:'])

/** The blocks that say something: without headings that nobody wrote under, and without empty lines at either end. */
export function filledBlocks(blocks: readonly OwnBlock[]): OwnBlock[] {
  const kept = blocks.filter(
    (block, at) => block.type !== 'heading' || isWrittenUnder(block.level, blocks.slice(at + 1)),
  )
  const first = kept.findIndex(isFilled)
  return first < 0 ? [] : kept.slice(first, kept.findLastIndex(isFilled) + 1)
}

/** What colleagues get of a block: the alias as plain words, and no way back to anything that is private. */
export function toSharedBlock(block: OwnBlock, sharedIdOf: SharedIdOf): SharedBlock {
  return { ...block, runs: joinRuns(block.runs.map((run) => toSharedRun(run, sharedIdOf))) }
}

function toSharedRun({ text, format, url, documentId }: OwnRun, sharedIdOf: SharedIdOf): SharedRun {
  return {
    text,
    format,
    url: url !== null && isPlainLink(url) ? url : null,
    documentId: documentId && sharedIdOf(documentId),
  }
}

function isPlainLink(url: string): boolean {
  return URL.canParse(url) && protocols.has(new URL(url).protocol)
}

function isWrittenUnder(level: number, following: readonly OwnBlock[]): boolean {
  const next = following.findIndex((block) => block.type === 'heading' && block.level <= level)
  return following.slice(0, next < 0 ? undefined : next).some((block) => block.type !== 'heading' && isFilled(block))
}

const isFilled = (block: OwnBlock) => wordsOf(block).trim() !== ''
