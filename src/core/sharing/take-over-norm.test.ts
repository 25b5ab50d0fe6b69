import { expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { META } from '../documents/document-types.ts'
import { shareVision } from '../testing/shared-vision.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { read, refusedAs } from '../testing/share-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

const edit = (test: TestCore, id: DocumentId, fields: Readonly<Record<string, unknown>>) =>
  openVaultOf(test).documents.edit(id, (doc) => writeMeta(doc, fields))

const metaOf = (test: TestCore, id: DocumentId) => read(test, id, (doc) => doc.getMap(META).toJSON())

/** What each says, which one it is and who keeps it, by its words: two of one moment stand in either order. */
const inList = async ({ client }: TestCore) =>
  (await client.vision.norms())
    .map(({ id, satisfied, author }) => [satisfied, id, author])
    .toSorted((one, other) => String(one[0]).localeCompare(String(other[0])))

/** A norm that a colleague shared with the team. */
async function theirs(test: TestCore): Promise<DocumentId> {
  const { teamId } = await test.client.sharing.space()
  const meta = { title: 'Geld en post', satisfied: 'De post gaat open.', first: 'De huur.', author: 'Anna' }
  return openVaultOf(test).documents.create({ kind: 'norm', space: `team:${teamId}`, meta })
}

it('a colleague’s norm is taken over: from then on one’s own original brings it up to date, and stands in the list', async () => {
  const test = await startTestCore()
  const id = await theirs(test)
  expect(await test.client.vision.norms()).toMatchObject([{ id, author: 'Anna' }])

  const { originalId } = await test.client.sharing.takeOverNorm({ id })

  expect(await test.client.sharing.takeOverNorm({ id })).toEqual({ originalId })
  expect(await test.client.vision.norms()).toMatchObject([{ id: originalId, space: 'personal', first: 'De huur.' }])
  expect(metaOf(test, id)).toMatchObject({ author: 'Bilal', satisfied: 'De post gaat open.' })
  edit(test, originalId, { first: 'De huur en de zorg.' })
  expect(await shareVision(test, originalId)).toEqual([id])
  expect(metaOf(test, id)).toMatchObject({ author: 'Bilal', first: 'De huur en de zorg.' })

  openVaultOf(test).documents.remove(originalId)
  const again = await test.client.sharing.takeOverNorm({ id })
  expect(again.originalId).not.toBe(originalId)
  expect(await test.client.vision.norms()).toMatchObject([{ id: again.originalId, first: 'De huur en de zorg.' }])
})

it('who kept it until now reads along, loses nothing, changes nothing any more, and can take it back', async () => {
  const test = await startTestCore()
  const { id: own } = await test.client.vision.createNorm()
  edit(test, own, { title: 'Geld en post', satisfied: 'De post gaat open.' })
  const [copy] = (await shareVision(test, own)) as [DocumentId]

  // A colleague takes it over, and writes in it.
  edit(test, copy, { author: 'Bas', keeper: 'of Bas', satisfied: 'De post gaat elke week open.' })

  expect(await inList(test)).toEqual([
    ['De post gaat elke week open.', copy, 'Bas'],
    ['De post gaat open.', own, null],
  ])
  for (const id of [own, copy]) {
    expect(await test.client.sharing.visionCopy({ id })).toBeNull()
    await expect(test.client.sharing.withdrawVision({ id })).rejects.toEqual(refusedAs('DOCUMENT_NOT_FOUND', id))
  }
  const { originalId } = await test.client.sharing.takeOverNorm({ id: copy })
  expect(await inList(test)).toEqual([
    ['De post gaat elke week open.', originalId, null],
    ['De post gaat open.', own, null],
  ])
  openVaultOf(test).documents.rebuild()
  expect(await test.client.sharing.visionCopy({ id: copy })).toMatchObject({ originalId, sharedId: copy })
})

it('is nothing to take over what is one’s own, or no norm', async () => {
  const test = await startTestCore()
  const { id: norm } = await test.client.vision.createNorm()
  const { id: principle } = await test.client.vision.create()
  for (const id of [norm, principle])
    await expect(test.client.sharing.takeOverNorm({ id })).rejects.toEqual(refusedAs('DOCUMENT_NOT_FOUND', id))
})
