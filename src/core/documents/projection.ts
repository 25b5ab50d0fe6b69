import type * as Y from 'yjs'
import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ChangeFeed } from '../rpc/change-feed.ts'
import type { Store, WritableDb } from '../store/store.ts'
import { forgetLinks, projectLinks } from './document-links.ts'
import { forgetTags, projectTags } from './document-tags.ts'
import type { Projector } from './document-types.ts'
import { topicsOfKind } from './kind-topics.ts'
import {
  countDocuments,
  findHeader,
  findOwnUnprojected,
  findUnprojected,
  isFarBehind,
  type StoredHeader,
} from './update-log.ts'

/** How long typing rests before lists and the index follow. */
const REST_MS = 300
const BATCH = 100
/** With more than this, what came from the team is projected in turns: each document takes about 0.6 ms. */
const AT_ONCE = 50
/** So long a turn takes, and so long others have between two. */
const TURN_MS = 12
/** How often windows are told meanwhile which answers to ask again. */
const TELL_MS = 1000

export interface ProjectionConfig {
  readonly store: Store
  readonly projectors: readonly Projector[]
  readonly changes: ChangeFeed
  readonly use: <T>(id: DocumentId, work: (doc: Y.Doc) => T) => T
  /** Called with what was projected. @returns whether it edited documents, which are then projected too */
  readonly onProjected?: (ids: readonly DocumentId[]) => boolean
}

/**
 * Keeps tables and index true to the documents. What is behind is known on disk, so a crash leaves nothing behind for good.
 *
 * What this person or this program wrote is there for the next question. Of what came from the team a great deal at once may
 * be there somewhat later, as if it had come later, and whoever asked before that is told to ask again.
 */
export class Projection {
  readonly #config: ProjectionConfig
  readonly #projectors = new Map<DocumentKind, Projector>()
  /** Documents that a projector failed on, with their last edit then: they are tried again after their next edit. */
  readonly #failed = new Map<DocumentId, number>()
  /** Edited here since they were projected. */
  readonly #ownEdits = new Set<DocumentId>()
  #timer: NodeJS.Timeout | undefined
  #turn: NodeJS.Timeout | undefined
  /** What the next turns are for. */
  #queue: DocumentId[] = []
  readonly #untold = new Set<DocumentKind>()
  #toldAtMs = 0

  constructor(config: ProjectionConfig) {
    this.#config = config
    for (const projector of config.projectors) for (const kind of projector.kinds) this.#projectors.set(kind, projector)
  }

  /**
   * Brings up to date once nothing was edited for a moment.
   *
   * @param own the document that was edited here; left out for what came from the team
   */
  soon(own?: DocumentId): void {
    if (own) this.#ownEdits.add(own)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#alone(() => this.run()), REST_MS)
    this.#timer.unref()
  }

  /** @param needed must be up to date after this, whoever wrote in them */
  run(needed: readonly DocumentId[] = []): void {
    for (const id of needed) this.#ownEdits.add(id)
    this.#runTwice(() => this.#dueNow())
  }

  /** Leaves nothing for later, however long it takes. */
  runAll(): void {
    this.#queue = []
    this.#runTwice(() => this.#behind())
  }

  /** The second time for what was edited because of the first, if anything was. */
  #runTwice(due: () => readonly StoredHeader[]): void {
    clearTimeout(this.#timer)
    const ids = this.#runOnce(due())
    if (ids.length > 0 && this.#config.onProjected?.(ids)) this.#runOnce(due())
  }

  #runOnce(due: readonly StoredHeader[]): DocumentId[] {
    for (let start = 0; start < due.length; start += BATCH) {
      const batch = due.slice(start, start + BATCH)
      this.#config.store.write(() => batch.forEach((header) => this.#projectOne(header)))
    }
    this.announce(due.map((header) => header.kind))
    return due.map((header) => header.id)
  }

  #behind(): StoredHeader[] {
    const kinds = [...this.#projectors.keys()]
    return this.#config.store.read((db) => findUnprojected(db, kinds)).filter((header) => this.#isToTry(header))
  }

  /** All, unless that is very much: then the rest follows in turns. */
  #dueNow(): StoredHeader[] {
    const { store } = this.#config
    const kinds = [...this.#projectors.keys()]
    if (!store.read((db) => isFarBehind(db, kinds, AT_ONCE))) return this.#behind()
    this.#nextTurn()
    const own = store.read((db) => findOwnUnprojected(db, kinds, [...this.#ownEdits]))
    return own.filter((header) => this.#isToTry(header))
  }

  #isToTry(header: StoredHeader): boolean {
    return this.#failed.get(header.id) !== header.lastUpdate
  }

  #nextTurn(): void {
    this.#turn ??= setTimeout(() => this.#alone(() => this.#takeTurn()), TURN_MS).unref()
  }

  #takeTurn(): void {
    this.#turn = undefined
    const queue = this.#queue.length > 0 ? this.#queue : this.#behind().map(({ id }) => id)
    // If this turn is not kept (a full disk), a new look is taken at what is behind.
    this.#queue = []
    const { tried, projected } = this.#projectForAWhile(queue)
    this.#queue = queue.slice(tried)
    this.#config.onProjected?.(projected.map(({ id }) => id))
    for (const { kind } of projected) this.#untold.add(kind)
    // The last turn finds nothing: what came in during the others is done as well.
    if (tried > 0) this.#nextTurn()
    if (tried === 0 || performance.now() - this.#toldAtMs > TELL_MS) this.#tell()
  }

  #projectForAWhile(ids: readonly DocumentId[]): { tried: number; projected: StoredHeader[] } {
    const untilMs = performance.now() + TURN_MS
    const projected: StoredHeader[] = []
    let tried = 0
    this.#config.store.write((db) => {
      for (const id of ids) {
        if (performance.now() > untilMs) break
        tried += 1
        // It may have gone in the bin since the list was made.
        const header = findHeader(db, id)
        if (header?.removedAtMs !== null) continue
        this.#projectOne(header)
        projected.push(header)
      }
    })
    return { tried, projected }
  }

  #tell(): void {
    this.#toldAtMs = performance.now()
    this.announce([...this.#untold])
    this.#untold.clear()
  }

  /** @returns how many documents there are */
  rebuild(): number {
    const { store } = this.#config
    this.#failed.clear()
    store.write((db) => {
      for (const projector of this.#config.projectors) projector.clear(db)
      db.run('DELETE FROM document_tags')
      db.run('DELETE FROM document_links')
      db.run('UPDATE documents SET projected_update = 0')
    })
    this.runAll()
    return store.read((db) => countDocuments(db))
  }

  forget(db: WritableDb, header: StoredHeader): void {
    this.#projectors.get(header.kind)?.forget(db, header.id)
    forgetTags(db, header.id)
    forgetLinks(db, header.id)
  }

  announce(kinds: readonly DocumentKind[]): void {
    if (kinds.length > 0)
      this.#config.changes.publish('documents', 'search', ...kinds.flatMap((kind) => topicsOfKind[kind]))
  }

  stop(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#turn)
  }

  /** Nobody waits for this, so a failure (a full disk) is told and tried again by the next read. */
  #alone(work: () => void): void {
    try {
      work()
    } catch (error) {
      warn('The lists are behind', error)
    }
  }

  #projectOne(header: StoredHeader): void {
    const { store, use } = this.#config
    this.#ownEdits.delete(header.id)
    try {
      store.write((db) => {
        const title = use(header.id, (doc) => {
          projectTags(db, header.id, doc)
          projectLinks(db, header.id, doc)
          return this.#projectors.get(header.kind)?.project(db, header, doc).title ?? ''
        })
        db.run('UPDATE documents SET title = ?, projected_update = ? WHERE id = ?', title, header.lastUpdate, header.id)
      })
      this.#failed.delete(header.id)
    } catch (error) {
      // One document that a projector cannot take must not keep the others from being found.
      this.#failed.set(header.id, header.lastUpdate)
      warn(`The lists could not follow a ${header.kind}`, error)
    }
  }
}

/** Tells the kind of a failure, never its message: that may hold what a person wrote. */
function warn(what: string, error: unknown): void {
  process.emitWarning(`${what}: ${error instanceof Error ? error.name : typeof error}`, 'ProjectionWarning')
}
