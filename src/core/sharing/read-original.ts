import { type OwnBlock, SharableKind, Visibility } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { listAliases } from '../aliases/alias-store.ts'
import { META } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import type { Original } from './original.ts'
import { readBlocks } from './read-blocks.ts'
import { readHeldSession } from './session-original.ts'
import { filledBlocks } from './shared-body.ts'
import { ownFields } from './shared-fields.ts'
import { ownStances } from './shared-stances.ts'

/** @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SHARE_NOT_POSSIBLE` */
export function readOriginal(open: OpenVault, id: DocumentId): Original {
  const { documents, store } = open
  const { space, kind } = documents.header(id)
  const sharable = SharableKind.safeParse(kind)
  if (!sharable.success || space !== 'personal') throw new DomainError('SHARE_NOT_POSSIBLE', { id })
  // Which principles the team has is read from rows.
  documents.project()
  const meta = documents.read(id, (doc) => doc.getMap(META).toJSON())
  const stances = store.read((db) => ownStances(db, meta))
  if (sharable.data === 'session') return { ...readHeldSession(open, id), id, kind: 'session', stances }
  const fields = ownFields(sharable.data, meta)
  const body = readBody(open, id)
  return {
    id,
    kind: sharable.data,
    fields,
    masked: fields,
    body: () => body,
    stances,
    wished: Visibility.safeParse(meta['audience']).data,
    realNames: [],
    circle: [],
    agreedToKeep: false,
  }
}

function readBody({ documents, store }: OpenVault, id: DocumentId): OwnBlock[] {
  const aliases = new Map(store.read((db) => listAliases(db, id)).map(({ id: alias, forms }) => [alias, forms]))
  const blocks = documents.read(id, (doc) =>
    readBlocks(doc, (alias, form) => {
      const forms = aliases.get(alias)
      return (forms?.find((one) => one.id === form) ?? forms?.[0])?.text ?? null
    }),
  )
  return filledBlocks(blocks)
}
