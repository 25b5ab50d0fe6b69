import { createHash } from 'node:crypto'
import type { CheckedField } from '#shared/contract/privacy.ts'
import type { OwnBlock, ShareChoices, SharedState, SharePreview } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { ASKED_CIRCLE, ROUNDS } from '#shared/sharing/session-choices.ts'
import { stanceField } from '#shared/vision/stance-field.ts'
import { realNamesOf } from '../aliases/alias-store.ts'
import { DomainError } from '../domain-error.ts'
import type { OpenVault } from '../rpc/context.ts'
import type { ReadableDb } from '../store/store.ts'
import { checkedFields } from './checked-fields.ts'
import { gateFindings } from './gate-findings.ts'
import { obstaclesTo } from './obstacles.ts'
import type { Original } from './original.ts'
import { readOriginal } from './read-original.ts'
import { stateOfCopy } from './copy-state.ts'
import { type SharedIdOf, toSharedBlock } from './shared-body.ts'
import { findInTeam, findLast, findStanding, type StoredCopy } from './shared-copies.ts'
import { chosenStances } from './shared-stances.ts'
import { optionalFields, sharableAs, sharedFields } from './shared-fields.ts'
import { togetherOf } from './write-together.ts'

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
    const body = own.body(choices.chosen)
    const findings = gateFindings(db, id, leaving(db, own, choices, theirs), own)
    const { summary } = choices
    return {
      standing: found,
      kind: own.kind,
      choices,
      kinds: standing ? [standing.kind] : [...sharableAs[own.kind]],
      optional: [
        ...optionalFields(own.kind, choices.kind, own.fields),
        ...(own.kind === 'session' && body.length > 0 ? [ROUNDS] : []),
        ...own.stances.map(({ principleId }) => stanceField(principleId)),
      ],
      mine: { fields: [...own.fields], body: [...body], stances: [...own.stances] },
      theirs,
      before: standing?.state ?? null,
      findings,
      obstacles: obstaclesTo({ theirs, summary, findings, isCircleToBeAsked: isCircleToBeAsked(own, choices) }),
      agreedToKeep: own.agreedToKeep,
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

/** Those of the last time; whether the circle was asked is asked anew, for something else may go along now. */
function choicesOf(copy: StoredCopy | undefined): ShareChoices | undefined {
  if (!copy) return undefined
  const { kind, summary, visibility } = copy
  return { kind, chosen: copy.chosen.filter((one) => one !== ASKED_CIRCLE), summary, visibility }
}

function usualChoices({ kind, masked }: Original): ShareChoices {
  const valueOf = (name: string) => masked.find((field) => field.name === name)?.value
  const [line] = [valueOf('line') ?? valueOf('lessons')].flat()
  return { kind, chosen: [], summary: typeof line === 'string' ? line.slice(0, 300) : '', visibility: 'named' }
}

function isCircleToBeAsked({ agreedToKeep }: Original, { chosen }: ShareChoices): boolean {
  return agreedToKeep && !chosen.includes(ASKED_CIRCLE)
}

/** All that would leave, to be checked: the text with its aliases still marked. */
function leaving(
  db: ReadableDb,
  own: Original,
  { chosen, summary }: ShareChoices,
  theirs: SharedState,
): CheckedField[] {
  return checkedFields({
    ...theirs,
    body: goingBody(own, chosen),
    summary,
    realNames: [...realNamesOf(db, own.id), ...own.realNames].map(({ name }) => name),
    circle: chosen.includes('names') ? own.circle : [],
  })
}

/** What was said round by round in a session goes along when its author says so; any other text always does. */
function goingBody({ kind, body }: Original, chosen: readonly string[]): readonly OwnBlock[] {
  return kind !== 'session' || chosen.includes(ROUNDS) ? body(chosen) : []
}

function sharedStateOf(db: ReadableDb, own: Original, choices: Pick<ShareChoices, 'kind' | 'chosen'>): SharedState {
  const sharedIdOf: SharedIdOf = (id) => findInTeam(db, id)
  return {
    kind: choices.kind,
    fields: sharedFields(own.kind, choices.kind, own.masked, choices.chosen, sharedIdOf),
    body: goingBody(own, choices.chosen).map((block) => toSharedBlock(block, sharedIdOf)),
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
