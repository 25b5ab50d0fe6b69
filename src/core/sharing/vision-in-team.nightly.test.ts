import { expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { principles, shareVision, twoOfATeam } from '../testing/shared-vision.ts'

const [first, second] = ['2026-01-05', '2026-11-26'] as [CalendarDay, CalendarDay]

it('a principle is changed by a colleague’s draft, and what both held against it counts for both', async () => {
  const { anna, bas, exchange } = await twoOfATeam()
  const own = (await principles(anna, 'nabij', 'eerlijk')) as [DocumentId, DocumentId]
  await anna.client.vision.setState({ id: own[0], state: 'adopted', day: first })
  const [near, honest] = (await shareVision(anna, ...own)) as [DocumentId, DocumentId]
  await exchange()

  // Bas writes a draft of his own, which nobody sees until it goes through the gate.
  const { id: draft } = await bas.client.vision.propose({ id: near })
  expect(await bas.client.vision.propose({ id: near })).toEqual({ id: draft })
  openVaultOf(bas).documents.edit(draft, (doc) => writeMeta(doc, { title: 'nabij, ook als het schuurt' }))
  await exchange()
  expect((await anna.client.vision.get({ id: near })).drafts).toEqual([])
  const [shared] = (await shareVision(bas, draft)) as [DocumentId]
  await exchange()

  // Anna reads it and the team adopts it on a day.
  expect((await anna.client.vision.get({ id: near })).drafts).toMatchObject([
    { id: shared, title: 'nabij, ook als het schuurt', author: 'Bas', changes: near },
  ])
  await anna.client.vision.adoptDraft({ id: shared, day: second })
  await exchange()
  for (const { client } of [anna, bas]) {
    expect(await client.vision.get({ id: near })).toMatchObject({
      title: 'nabij, ook als het schuurt',
      adoptedOn: second,
      drafts: [],
      readings: [
        { title: 'nabij', adoptedOn: first },
        { title: 'nabij, ook als het schuurt', adoptedOn: second },
      ],
    })
    expect((await client.vision.list()).map(({ id }) => id)).toEqual([near, honest])
  }

  // Each shares something that both principles were held against.
  for (const person of [anna, bas]) {
    const { id } = await person.client.archive.create({ kind: 'lesson', language: 'nl' })
    openVaultOf(person).documents.edit(id, (doc) => writeMeta(doc, { title: 'Bellen', line: 'Bel de dag erna.' }))
    await person.client.vision.hold({ documentId: id, principleId: near, stance: 'helps', why: 'Ik bleef.' })
    await person.client.vision.hold({ documentId: id, principleId: honest, stance: 'conflicts', why: '' })
    const chosen = [`stance:${near}`, `stance:${honest}`]
    const choices = { kind: 'lesson' as const, chosen, summary: 'Bel de dag erna.', visibility: 'named' as const }
    const { seen } = await person.client.sharing.preview({ id, choices })
    await person.client.sharing.share({ id, choices, seen })
  }
  await exchange()
  for (const { client } of [anna, bas]) {
    expect((await client.vision.get({ id: near })).tests).toHaveLength(2)
    const { clashes } = await client.vision.agenda()
    expect(clashes).toHaveLength(1)
    expect(clashes[0]?.documents).toHaveLength(2)
  }
})

it('a norm whose keeper left is kept by who takes it over; of two who do so at once, by one of them for all', async () => {
  const { anna, bas, exchange } = await twoOfATeam()
  const { id: own } = await anna.client.vision.createNorm()
  openVaultOf(anna).documents.edit(own, (doc) => writeMeta(doc, { title: 'Geld en post', satisfied: 'Open.' }))
  const [copy] = (await shareVision(anna, own)) as [DocumentId]
  await exchange()

  const { originalId } = await bas.client.sharing.takeOverNorm({ id: copy })
  await exchange()
  expect(await anna.client.sharing.visionCopy({ id: copy })).toBeNull()
  expect((await anna.client.vision.norms()).find(({ id }) => id === copy)).toMatchObject({ author: 'Bas' })

  // Both take it over without having heard of each other: Anna takes it back, and Bas, who let it go, anew.
  openVaultOf(bas).documents.remove(originalId)
  await anna.client.sharing.takeOverNorm({ id: copy })
  const again = await bas.client.sharing.takeOverNorm({ id: copy })
  openVaultOf(bas).documents.edit(again.originalId, (doc) => writeMeta(doc, { satisfied: 'Van Bas.' }))
  await exchange()

  const keepers = await Promise.all(
    [anna, bas].map(async ({ client }) => (await client.sharing.visionCopy({ id: copy })) !== null),
  )
  expect(keepers.filter(Boolean)).toHaveLength(1)
  expect(keepers).toHaveLength(2)
})
