import { createHash } from 'node:crypto'
import {
  type OwnBlock,
  SharableKind,
  type ShareChoices,
  type SharedField,
  type SharedState,
  type SharePreview,
  type SharedStance,
  Visibility,
} from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { stanceField } from '#shared/vision/stance-field.ts'
import { listAliases, realNamesOf } from '../aliases/alias-store.ts'
import { META } from '../documents/document-types.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import type { ReadableDb } from '../store/store.ts'
import { checkedFields } from './checked-fields.ts'
import { gateFindings } from './gate-findings.ts'
import { obstaclesTo } from './obstacles.ts'
import { stateOfCopy } from './copy-state.ts'
import { readBlocks } from './read-blocks.ts'
import { filledBlocks, type SharedIdOf, toSharedBlock } from './shared-body.ts'
import { findLast, findStanding, type StoredCopy } from './shared-copies.ts'
import { chosenStances, ownStances } from './shared-stances.ts'
import { optionalFields, ownFields, sharableAs, sharedFields } from './shared-fields.ts'
import { togetherOf } from './write-together.ts'

/** A document as its author has it, as far as any of it could be shared. */
interface Original {
  readonly id: DocumentId
  readonly kind: SharableKind
  readonly fields: readonly SharedField[]
  readonly body: readonly OwnBlock[]
  readonly stances: readonly SharedStance[]
  /** With or without a name, where the author said so while writing. */
  readonly wished: Visibility | undefined
}

/**
 * What colleagues would see of a document, and what keeps it from being shared. Where the team writes in the copy that
 * stands, this is about a new one beside it.
 *
 * @param asked null for the choices of the last time, or the usual ones
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SHARE_NOT_POSSIBLE`
 */
export function visitGate(
  open: OpenVault,
  id: DocumentId,
  asked: ShareChoices | null,
): SharePreview & { readonly standing: StoredCopy | undefined } {
  const own = readOriginal(open, id)
  return open.store.read((db) => {
    const found = findStanding(db, id)
    const standing = found && replacedBy(open, found)
    const choices = settle(asked, standing, own, findLast(db, id))
    const theirs = sharedStateOf(db, own, choices)
    const { summary } = choices
    const realNames = realNamesOf(db, id).map(({ name }) => name)
    const fields = checkedFields({ ...theirs, body: own.body, summary, realNames })
    const findings = gateFindings(db, id, fields)
    return {
      standing: found,
      kind: own.kind,
      choices,
      kinds: standing ? [standing.kind] : [...sharableAs[own.kind]],
      optional: [
        ...optionalFields(own.kind, choices.kind, own.fields),
        ...own.stances.map(({ principleId }) => stanceField(principleId)),
      ],
      mine: { fields: [...own.fields], body: [...own.body], stances: [...own.stances] },
      theirs,
      before: standing?.state ?? null,
      findings,
      obstacles: obstaclesTo({ theirs, summary, findings }),
      seen: nameOf(theirs),
    }
  })
}

/** Whether the original would be shared as something else now than what stands in the team space. */
export function hasChanged(open: OpenVault, copy: StoredCopy): boolean {
  const own = readOriginal(open, copy.originalId)
  const now = open.store.read((db) => sharedStateOf(db, own, { kind: copy.kind, chosen: [...copy.chosen] }))
  return nameOf(now) !== nameOf(replacedBy(open, copy)?.state ?? copy.state)
}

/**
 * What would be replaced: nothing while the team writes in it, and else what the copy says now. That is what they made of
 * it, or what a changed program of somebody in the team wrote in a copy that is not open: its author sees it, and the next
 * time through the gate puts it right.
 */
function replacedBy(open: OpenVault, copy: StoredCopy): StoredCopy | undefined {
  if (togetherOf(open, copy.sharedId) === 'open') return undefined
  return { ...copy, state: stateOfCopy(open, copy) }
}

function readOriginal({ documents, store }: OpenVault, id: DocumentId): Original {
  const { space, kind } = documents.header(id)
  const sharable = SharableKind.safeParse(kind)
  if (!sharable.success || space !== 'personal') throw new DomainError('SHARE_NOT_POSSIBLE', { id })
  // Which principles the team has is read from rows.
  documents.project()
  const aliases = new Map(store.read((db) => listAliases(db, id)).map(({ id: alias, forms }) => [alias, forms]))
  return documents.read(id, (doc) => ({
    id,
    wished: Visibility.safeParse(doc.getMap(META).get('audience')).data,
    kind: sharable.data,
    fields: ownFields(sharable.data, doc.getMap(META).toJSON()),
    stances: store.read((db) => ownStances(db, doc.getMap(META).toJSON())),
    body: filledBlocks(
      readBlocks(doc, (alias, form) => {
        const forms = aliases.get(alias)
        return (forms?.find((one) => one.id === form) ?? forms?.[0])?.text ?? null
      }),
    ),
  }))
}

function settle(
  asked: ShareChoices | null,
  standing: StoredCopy | undefined,
  own: Original,
  last: StoredCopy | undefined,
): ShareChoices {
  const visibility = own.wished ?? last?.visibility ?? 'named'
  const chosen = asked ?? { ...(choicesOf(last) ?? usualChoices(own)), visibility }
  const summary = chosen.summary.trim()
  // Colleagues know the copy as what it is and by whom; its own history would still tell what it was before.
  if (standing) return { ...chosen, summary, kind: standing.kind, visibility: standing.visibility }
  if (!sharableAs[own.kind].includes(chosen.kind)) throw new DomainError('SHARE_NOT_POSSIBLE', { id: own.id })
  return { ...chosen, summary }
}

function choicesOf(copy: StoredCopy | undefined): ShareChoices | undefined {
  return copy && { kind: copy.kind, chosen: [...copy.chosen], summary: copy.summary, visibility: copy.visibility }
}

function usualChoices({ kind, fields }: Original): ShareChoices {
  const line = fields.find((field) => field.name === 'line')?.value
  return { kind, chosen: [], summary: typeof line === 'string' ? line.slice(0, 300) : '', visibility: 'named' }
}

function sharedStateOf(db: ReadableDb, own: Original, choices: Pick<ShareChoices, 'kind' | 'chosen'>): SharedState {
  const sharedIdOf: SharedIdOf = (original) => findStanding(db, original)?.sharedId ?? null
  return {
    kind: choices.kind,
    fields: sharedFields(own.kind, choices.kind, own.fields, choices.chosen, sharedIdOf),
    body: own.body.map((block) => toSharedBlock(block, sharedIdOf)),
    stances: chosenStances(own.stances, choices.chosen),
  }
}

/** A name for what is said, the same for the same words wherever they come from. */
function nameOf(state: SharedState): string {
  const { kind, fields, body, stances } = state
  return createHash('sha256')
    .update(JSON.stringify([kind, fields, body, stances]))
    .digest('hex')
}
