import type { Space } from '#shared/contract/documents.ts'
import type { PrincipleMeta } from '#shared/contract/vision.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ProposedPrinciple } from '#shared/vision/proposed-principle.ts'
import type { OpenVault } from '../rpc/context.ts'
import { draftPrinciple } from './principle.ts'
import { listPrinciples } from './vision-store.ts'

/** Makes drafts that follow on what is there, all or none; `undefined` is one that nobody wrote in yet. */
export function createPrinciples(
  { documents, store }: OpenVault,
  space: Space,
  words: readonly (ProposedPrinciple | undefined)[],
): DocumentId[] {
  documents.project()
  const before: Pick<PrincipleMeta, 'number'>[] = store.read(listPrinciples)
  const drafts: PrincipleMeta[] = []
  for (const proposed of words) drafts.push(draftPrinciple([...before, ...drafts], proposed))
  const ids = store.write(() => drafts.map((meta) => documents.create({ kind: 'principle', space, meta })))
  documents.project()
  return ids
}
