import type { SharedState } from '#shared/contract/sharing.ts'
import { META } from '../documents/document-types.ts'
import type { OpenVault } from '../rpc/context.ts'
import { readBlocks } from './read-blocks.ts'
import { filledBlocks, toSharedBlock } from './shared-body.ts'
import type { StoredCopy } from './shared-copies.ts'
import { ownFields } from './shared-fields.ts'

/** What a copy says now: where the team wrote in it, that is another thing than what went through the gate. */
export function stateOfCopy({ documents }: Pick<OpenVault, 'documents'>, copy: StoredCopy): SharedState {
  const known = new Set(copy.state.fields.map(({ name }) => name))
  return documents.read(copy.sharedId, (doc) => ({
    ...copy.state,
    // What had no title got its summary for one.
    fields: ownFields(copy.kind, doc.getMap(META).toJSON()).filter(
      ({ name, value }) => known.has(name) || value !== copy.summary,
    ),
    body: filledBlocks(readBlocks(doc, () => null)).map((block) => toSharedBlock(block, (id) => id)),
  }))
}
