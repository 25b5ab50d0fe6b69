import type { DocumentVersion } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { CoreContext, OpenVault } from '../rpc/context.ts'
import { listVersions } from './document-versions.ts'
import { META } from './document-types.ts'
import { TOGETHER } from './edits-together.ts'

type Context = OpenVault & Pick<CoreContext, 'team'>

/**
 * The versions of a document as windows tell of them, newest first. Of what is shared only those since the team writes in
 * it: what its author shared before and took out again is not for colleagues to leaf back to. Who wrote is told where the
 * author gave their name; if colleagues were named in what is shared without one, the author would be whoever is left.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`
 */
export function tellVersions({ documents, store, team }: Context, id: DocumentId): DocumentVersion[] {
  const isPersonal = documents.header(id).space === 'personal'
  const versions = store.read((db) => listVersions(db, id))
  const told = isPersonal ? versions : versions.filter(({ meta }) => meta[TOGETHER] !== undefined)
  const isNamed = !isPersonal && documents.read(id, (doc) => Boolean(doc.getMap(META).get('author')))
  return told.map(({ moment, atMs, words, added, removed, fields, devices }) => {
    const writers = (isNamed && team()?.peopleBehind(devices)) || []
    return { moment, atMs, words, added, removed, fields, writers }
  })
}
