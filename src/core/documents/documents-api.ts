import { unlocked } from '../rpc/procedures.ts'
import { listBin } from './document-bin.ts'
import { findTargets, linksOf } from './document-links.ts'
import { findTags } from './document-tags.ts'
import { readVersion, restoreVersion } from './document-versions.ts'
import { tellVersions } from './told-versions.ts'
import { recentDocuments } from './recent-documents.ts'

export const documentsApi = unlocked.documents.router({
  recent: unlocked.documents.recent.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => recentDocuments(db, input.limit, input.kinds))
  }),
  open: unlocked.documents.open.handler(({ input, context, signal }) =>
    context.documents.open(input.id, input.editor, signal),
  ),
  push: unlocked.documents.push.handler(({ input, context }) => {
    context.documents.push(input.id, input.editor, input.update)
    return {}
  }),
  aware: unlocked.documents.aware.handler(({ input, context }) => {
    context.documents.aware(input.id, input.editor, input.update)
    return {}
  }),
  remove: unlocked.documents.remove.handler(({ input, context }) => {
    context.documents.remove(input.id)
    return {}
  }),
  restore: unlocked.documents.restore.handler(({ input, context }) => {
    context.documents.restore(input.id)
    return {}
  }),
  removeAll: unlocked.documents.removeAll.handler(({ input, context }) => {
    context.documents.remove(...input.ids)
    return {}
  }),
  restoreAll: unlocked.documents.restoreAll.handler(({ input, context }) => {
    context.documents.restore(...input.ids)
    return {}
  }),
  bin: unlocked.documents.bin.handler(({ context }) => context.store.read(listBin)),
  eraseNow: unlocked.documents.eraseNow.handler(({ input, context }) => {
    context.documents.erase(input.id)
    return {}
  }),
  tags: unlocked.documents.tags.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => findTags(db, input.prefix, input.limit))
  }),
  links: unlocked.documents.links.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => linksOf(db, input.id))
  }),
  targets: unlocked.documents.targets.handler(({ input, context }) => {
    context.documents.project()
    return context.store.read((db) => findTargets(db, input.ids))
  }),
  versions: unlocked.documents.versions.handler(({ input, context }) => tellVersions(context, input.id)),
  version: unlocked.documents.version.handler(({ input, context }) => {
    context.documents.header(input.id)
    return context.store.read((db) => readVersion(db, input.id, input.moment))
  }),
  restoreVersion: unlocked.documents.restoreVersion.handler(({ input, context }) => {
    const before = restoreVersion(context, input.id, input.moment)
    context.documents.project()
    return { before }
  }),
  rebuild: unlocked.documents.rebuild.handler(({ context }) => ({ documents: context.documents.rebuild() })),
})
