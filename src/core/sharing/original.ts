import {
  type OwnBlock,
  SharableKind,
  type SharedField,
  type SharedStance,
  Visibility,
} from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { listAliases, type RealName } from '../aliases/alias-store.ts'
import { META } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import { readBlocks } from './read-blocks.ts'
import { readHeldSession } from './session-original.ts'
import { filledBlocks } from './shared-body.ts'
import { ownFields } from './shared-fields.ts'
import { ownStances } from './shared-stances.ts'

/** A document as its author has it, as far as any of it could be shared. */
export interface Original {
  readonly id: DocumentId
  readonly kind: SharableKind
  readonly fields: readonly SharedField[]
  /** The same fields with an alias wherever a real name is known to stand. */
  readonly masked: readonly SharedField[]
  /** Its text, as it would be with these choices; though it may stay here. */
  readonly body: (chosen: readonly string[]) => readonly OwnBlock[]
  readonly stances: readonly SharedStance[]
  /** With or without a name, where the author said so while writing. */
  readonly wished: Visibility | undefined
  /** How people in it are really called, beside what its own alias list knows. */
  readonly realNames: readonly RealName[]
  /** Who was there when this was said; nobody where it was written alone. */
  readonly circle: readonly string[]
  /** Those who were there said that it stays among them. */
  readonly agreedToKeep: boolean
}

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
