import type { Topic } from '#shared/contract/changes.ts'
import type { Session as SessionView } from '#shared/contract/session-view.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { CoreContext, OpenVault } from '../rpc/context.ts'
import { viewSession } from './session-view.ts'
import type { Viewer } from './visibility.ts'

/** What a view is made of: the session, the aliases of people in its cases, the lessons that came of it. */
const shownTopics: ReadonlySet<Topic> = new Set(['sessions', 'aliases', 'archive'])

/**
 * One session as `viewer` may see it, and again after each change. Changes that come while one is being sent are sent as
 * one. Ends when the vault is locked.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, also later, when the session goes in the bin
 */
export async function* followSession(
  context: CoreContext & OpenVault,
  id: DocumentId,
  viewer: Viewer,
  signal: AbortSignal | undefined,
): AsyncGenerator<SessionView, void> {
  const stop = new AbortController()
  const changes = context.changes.listen(AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]))
  // Listens before it looks: a change between the two is not missed.
  let next = changes.next()
  try {
    // What a view of a closed session takes from the archive; later the archive itself tells that it changed.
    context.documents.project()
    let view = viewSession(context, id, viewer, context.nowMs())
    yield view
    for (let change = await next; !change.done; change = await next) {
      next = changes.next()
      if (context.open()?.store !== context.store) return
      if (!shownTopics.has(change.value.topic)) continue
      const before = view
      view = viewSession(context, id, viewer, context.nowMs())
      if (!isSame(before, view)) yield view
    }
  } finally {
    stop.abort()
  }
}

/** At whatever time they were looked at. */
function isSame(one: SessionView, other: SessionView): boolean {
  return JSON.stringify({ ...one, nowMs: 0 }) === JSON.stringify({ ...other, nowMs: 0 })
}
