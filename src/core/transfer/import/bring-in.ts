import { setImmediate as otherWork } from 'node:timers/promises'
import type { ImportKind, ImportStep } from '#shared/contract/transfer.ts'
import type { AliasId, DocumentId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { DomainError } from '../../domain-error.ts'
import { dropArrived, insertArriving, keepArrived } from '../../documents/arriving.ts'
import type { OpenVault } from '../../rpc/context.ts'
import type { WritableDb } from '../../store/store.ts'
import { rememberTurned } from '../../turning/turned-store.ts'
import { type Arrival, arrivalOfText, arrivalsOfArchive } from './arrivals.ts'
import { putAliases } from './put-aliases.ts'
import { putDecisions } from './put-decisions.ts'
import { placeInVault } from './place-in-vault.ts'
import type { Staged } from './staged.ts'

/** Documents that are written before others get a turn. */
const BATCH = 20

export interface ChosenFile {
  readonly file: number
  readonly kind: ImportKind | null
  readonly title: string | null
}

export interface BringInOrder {
  readonly files: readonly ChosenFile[]
  readonly staged: ReadonlyMap<number, Staged>
  readonly withRealNames: boolean
  readonly nowMs: UnixMs
  readonly newId: () => string
  /** Whether the vault is still the one that it began in. */
  readonly isOpen: () => boolean
}

/**
 * Brings in what was chosen. Nothing of it shows before all of it is here; when it ends earlier, by whatever cause, all
 * of it is gone.
 *
 * @throws {DomainError} `VAULT_LOCKED` when the vault is locked meanwhile
 */
export async function* bringIn(
  open: OpenVault,
  order: BringInOrder,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportStep, void> {
  const { arrivals, alreadyHere, archives, ids } = plan(open, order)
  const written: DocumentId[] = []
  let isDone = false
  try {
    for (let start = 0; start < arrivals.length; start += BATCH) {
      yield { type: 'progress', done: start, of: arrivals.length }
      await otherWork()
      if (signal?.aborted) return
      const batch = await Promise.all(arrivals.slice(start, start + BATCH).map((arrival) => arrival.make()))
      if (!order.isOpen()) throw new DomainError('VAULT_LOCKED')
      open.store.write((db) => batch.forEach((document) => insertArriving(db, document)))
      written.push(...batch.map(({ id }) => id))
    }
    if (signal?.aborted) return
    const withRealNames = open.store.write((db) => {
      keepArrived(db, written)
      putOrigins(db, archives, ids, new Set(written))
      if (!order.withRealNames) return 0
      putDecisions(db, archives, ids, new Set(written), order)
      return putAliases(db, archives, ids, new Set(written), order.nowMs)
    })
    isDone = true
    open.documents.project()
    const documents = arrivals.map(({ file, id, kind, title }) => ({ file, id, kind, title }))
    yield { type: 'done', documents, alreadyHere, withRealNames }
  } finally {
    // What a locked vault still has of it is erased when it opens.
    if (!isDone && order.isOpen()) open.store.write((db) => dropArrived(db, written))
  }
}

type StagedArchive = Extract<Staged, { type: 'archive' }>

interface Plan {
  readonly arrivals: readonly Arrival[]
  readonly alreadyHere: number
  readonly archives: readonly StagedArchive[]
  /** What documents and aliases are called here, where that is not what they were called. */
  readonly ids: ReadonlyMap<string, string>
}

function plan(open: OpenVault, { files, staged, nowMs, newId }: BringInOrder): Plan {
  const ids = new Map<string, string>()
  const arrivals: Arrival[] = []
  const archives: StagedArchive[] = []
  let alreadyHere = 0
  for (const { file, ...choice } of files) {
    const found = staged.get(file)
    const means = { file, nowMs, newId }
    if (found?.type === 'text') arrivals.push(arrivalOfText(found, choice, means))
    if (found?.type !== 'archive') continue
    const placed = placeInVault(open, found.documents)
    for (const { document, place } of placed) if (place === 'beside') ids.set(document.id, newId())
    for (const aliasId of aliasesBeside(found, ids)) ids.set(aliasId, newId())
    alreadyHere += placed.filter(({ place }) => place === 'here').length
    arrivals.push(...arrivalsOfArchive(placed, ids, means))
    archives.push(found)
  }
  return { arrivals: once(arrivals), alreadyHere, archives, ids }
}

/** The aliases of a document that comes in beside another are its own. */
function aliasesBeside({ aliases }: StagedArchive, ids: ReadonlyMap<string, string>): AliasId[] {
  const lists = aliases?.documents.filter(({ documentId }) => ids.has(documentId)) ?? []
  return lists.flatMap((list) => list.aliases.map(({ id }) => id))
}

/** The same archive chosen twice brings its documents once. */
function once(arrivals: readonly Arrival[]): Arrival[] {
  return [...new Map(arrivals.map((arrival) => [arrival.id, arrival])).values()]
}

function putOrigins(
  db: WritableDb,
  archives: readonly StagedArchive[],
  ids: ReadonlyMap<string, string>,
  written: ReadonlySet<DocumentId>,
): void {
  const asHere = (id: DocumentId) => (ids.get(id) ?? id) as DocumentId
  for (const { id, journalId } of archives.flatMap(({ manifest }) => manifest.madeFrom)) {
    if (written.has(asHere(id)) && written.has(asHere(journalId))) rememberTurned(db, asHere(journalId), asHere(id))
  }
}
