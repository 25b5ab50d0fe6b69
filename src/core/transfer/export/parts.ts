import type { PaperBlock, PaperFact } from '../../paper/paper.ts'

/** What stands around the text of a document on paper. */
export interface Parts {
  readonly facts: readonly PaperFact[]
  readonly before: readonly PaperBlock[]
  readonly after: readonly PaperBlock[]
  readonly bodyHeading: PaperBlock | null
  /** What a person wrote outside the text and outside simple fields: it goes along in a text file. */
  readonly inText: readonly PaperBlock[]
}

export const nothing: Parts = { facts: [], before: [], after: [], bodyHeading: null, inText: [] }
