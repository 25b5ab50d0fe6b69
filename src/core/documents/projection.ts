import type * as Y from 'yjs'
import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { ChangeFeed } from '../rpc/change-feed.ts'
import type { Store, WritableDb } from '../store/store.ts'
import { forgetLinks, projectLinks } from './document-links.ts'
import { forgetTags, projectTags } from './document-tags.ts'
import type { Projector } from './document-types.ts'
import { topicsOfKind } from './kind-topics.ts'
import { countDocuments, findUnprojected, type StoredHeader } from './update-log.ts'

/** How long typing rests before lists and the index follow. */
const REST_MS = 300
const BATCH = 100

export interface ProjectionConfig {
  readonly store: Store
  readonly projectors: readonly Projector[]
  readonly changes: ChangeFeed
  readonly use: <T>(id: DocumentId, work: (doc: Y.Doc) => T) => T
  /** Called with what was projected. @returns whether it edited documents, which are then projected too */
  readonly onProjected?: (ids: readonly DocumentId[]) => boolean
}

/** Keeps tables and index true to the documents. What is behind is known on disk, so a crash leaves nothing behind for good. */
export class Projection {
  readonly #config: ProjectionConfig
  readonly #projectors = new Map<DocumentKind, Projector>()
  /** Documents that a projector failed on, with their last edit then: they are tried again after their next edit. */
  readonly #failed = new Map<DocumentId, number>()
  #timer: NodeJS.Timeout | undefined

  constructor(config: ProjectionConfig) {
    this.#config = config
    for (const projector of config.projectors) for (const kind of projector.kinds) this.#projectors.set(kind, projector)
  }

  /** Brings up to date once nothing was edited for a moment. */
  soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#runAlone(), REST_MS)
    this.#timer.unref()
  }

  run(): void {
    clearTimeout(this.#timer)
    const ids = this.#runOnce()
    if (ids.length > 0 && this.#config.onProjected?.(ids)) this.#runOnce()
  }

  #runOnce(): DocumentId[] {
    const { store } = this.#config
    const behind = store
      .read((db) => findUnprojected(db, [...this.#projectors.keys()]))
      .filter((header) => this.#failed.get(header.id) !== header.lastUpdate)
    for (let start = 0; start < behind.length; start += BATCH) {
      const batch = behind.slice(start, start + BATCH)
      store.write(() => batch.forEach((header) => this.#projectOne(header)))
    }
    this.announce(behind.map((header) => header.kind))
    return behind.map((header) => header.id)
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
    this.run()
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
  }

  /** Nobody waits for this run, so a failure (a full disk) is told and tried again by the next read. */
  #runAlone(): void {
    try {
      this.run()
    } catch (error) {
      warn('The lists are behind', error)
    }
  }

  #projectOne(header: StoredHeader): void {
    const { store, use } = this.#config
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
