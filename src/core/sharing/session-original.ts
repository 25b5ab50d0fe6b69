import type { OwnBlock, OwnRun, SharedField, SharedValue } from '#shared/contract/sharing.ts'
import type { DocumentId, MethodId } from '#shared/ids.ts'
import type { RealName } from '../aliases/alias-store.ts'
import { maskedStretches, withoutRealNames } from '../aliases/masked-text.ts'
import { DomainError } from '../domain-error.ts'
import { documentOfMethod, ownMethodId } from '../methods/own-method-id.ts'
import type { OpenVault } from '../rpc/context.ts'
import { type SharedReport, sharedReport } from '../sessions/report/shared-report.ts'
import type { ReadableDb } from '../store/store.ts'
import { blocksOfPaper } from './blocks-of-paper.ts'
import { isNameLabel } from './circle-names.ts'
import type { Original } from './original.ts'
import { filledBlocks } from './shared-body.ts'
import { isOfTeam } from './shared-copies.ts'
import { ownFields } from './shared-fields.ts'
import { findMethodCopy } from './method-copies.ts'

/**
 * A session that was held, as far as a report of it could be shared.
 *
 * @throws {DomainError} `SHARE_NOT_POSSIBLE` before it is closed
 */
export function readHeldSession(open: OpenVault, id: DocumentId): Omit<Original, 'id' | 'kind' | 'stances'> {
  const { meta, realNames, agreedToKeep, rounds } = readReport(open, id)
  const own = meta.methodId
  const methodId = own && open.store.read((db) => teamMethodId(db, own))
  const fields = ownFields('session', { ...meta, methodId })
  const bodyWith = (circle: readonly string[]) =>
    once(() => filledBlocks(withAliases(blocksOfPaper(rounds(circle.length > 0)), realNames, circle)))
  const [named, nameless] = [bodyWith(meta.names), bodyWith([])]
  return {
    fields,
    masked: maskedFields(fields, realNames),
    body: (chosen) => (chosen.includes('names') ? named() : nameless()),
    wished: undefined,
    realNames,
    circle: meta.names,
    agreedToKeep,
  }
}

function readReport(open: OpenVault, id: DocumentId): SharedReport {
  try {
    return sharedReport(open, id)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'SESSION_NOT_NOW')
      throw new DomainError('SHARE_NOT_POSSIBLE', { id })
    throw error
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The name in the catalogue by which the team knows a method; null for one of the author's own that is not shared. */
function teamMethodId(db: ReadableDb, id: MethodId): MethodId | null {
  const own = documentOfMethod(id)
  if (own === undefined) return id
  const shared = findMethodCopy(db, own)?.sharedId ?? (isOfTeam(db, own) ? own : null)
  return shared && ownMethodId(shared)
}

/** Fields that hold what somebody said or wrote. */
const spoken: ReadonlySet<string> = new Set(['title', 'questions', 'lessons', 'takeaways'])

function maskedFields(fields: readonly SharedField[], names: readonly RealName[]): SharedField[] {
  const mask = withoutRealNames(names)
  const masked = (value: SharedValue): SharedValue =>
    typeof value === 'string' ? mask(value) : Array.isArray(value) ? value.map(mask) : value
  return fields.map((field) => (spoken.has(field.name) ? { ...field, value: masked(field.value) } : field))
}

/** The blocks with each real name behind its alias, but for the names that the report itself puts before what was said. */
function withAliases(blocks: readonly OwnBlock[], names: readonly RealName[], circle: readonly string[]): OwnBlock[] {
  const stretchesOf = maskedStretches(names)
  const aliased = (run: OwnRun): OwnRun[] =>
    stretchesOf(run.text).map(({ text, realName }) => ({
      ...run,
      text,
      alias: realName === null ? null : { realName },
    }))
  return blocks.map((block) => ({
    ...block,
    runs: block.runs.flatMap((run) => (isNameLabel(block, run, circle) ? [run] : aliased(run))),
  }))
}
