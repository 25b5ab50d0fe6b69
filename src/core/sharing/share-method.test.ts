import { describe, expect, it } from 'vitest'
import type { DocumentId, MethodId } from '#shared/ids.ts'
import type { MethodDraft } from '#shared/sessions/method-draft.ts'
import { knownTexts } from '../methods/known-texts.ts'
import { holdsText } from './testing/holds-text.ts'
import { circle, openVaultOf, writeDilemma } from '../testing/session-story.ts'
import { refusedAs } from '../testing/share-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

async function copyGossip(test: TestCore): Promise<DocumentId> {
  const { documentId } = await test.client.methods.copy({ id: 'gossip' as MethodId, language: 'nl' })
  await test.client.methods.save({ documentId })
  return documentId
}

async function change(test: TestCore, documentId: DocumentId, fields: Partial<MethodDraft>): Promise<void> {
  const { draft } = await test.client.methods.draft({ documentId })
  await test.client.methods.keepDraft({ documentId, draft: { ...draft, ...fields } })
}

async function prompt(test: TestCore, documentId: DocumentId, nl: string): Promise<void> {
  const { draft } = await test.client.methods.draft({ documentId })
  const [first, ...others] = draft.blocks
  if (!first) throw new Error('the method has a block')
  await change(test, documentId, { blocks: [{ ...first, prompt: { nl, en: '' } }, ...others] })
  await test.client.methods.save({ documentId })
}

async function share({ client }: TestCore, id: DocumentId): Promise<DocumentId> {
  const { seen } = await client.sharing.previewMethod({ id })
  return (await client.sharing.shareMethod({ id, seen })).sharedId
}

const ownId = (id: DocumentId) => `own-${id}` as MethodId

describe('sharing a method', () => {
  it('writes its saved version in the team space, under the name of who shared it', async () => {
    const test = await startTestCore()
    const id = await copyGossip(test)
    await change(test, id, { name: { nl: 'Nog niet af', en: '' } })
    const sharedId = await share(test, id)

    const lines = await test.client.methods.list()
    expect(lines.find((line) => line.id === ownId(sharedId))).toMatchObject({
      name: { nl: 'Roddelmethode, onze versie' },
      own: { space: expect.stringMatching(/^team:/), author: 'Bilal', isUsable: true, isChanged: false },
    })
    expect(await test.client.methods.get({ id: ownId(sharedId) })).toMatchObject({ id: ownId(sharedId), version: 1 })
    expect(await test.client.sharing.methodCopy({ id: sharedId })).toMatchObject({ originalId: id, version: 1 })
    const bytes = openVaultOf(test).store.read((db) =>
      db.all<{ data: Uint8Array }>('SELECT bytes AS data FROM document_updates WHERE document_id = ?', sharedId),
    )
    expect(bytes.some(({ data }) => holdsText(data, 'Nog niet af'))).toBe(false)
  })

  it('finds nobody in the words that come with Ruimte', async () => {
    const test = await startTestCore()
    for (const { id } of (await test.client.methods.list()).filter(({ own }) => own === null)) {
      const { documentId } = await test.client.methods.copy({ id, language: 'nl' })
      await test.client.methods.save({ documentId })
      const { findings } = await test.client.sharing.previewMethod({ id: documentId })
      expect(findings, id).toEqual([])
    }
    expect(knownTexts.size).toBeGreaterThan(1000)
  })

  it('is held up by what could point to somebody, until that is decided on', async () => {
    const test = await startTestCore()
    const id = await copyGossip(test)
    await prompt(test, id, 'Bel mevrouw Samira Yilmaz op 06-12345678.')
    const preview = await test.client.sharing.previewMethod({ id })
    expect(preview.obstacles[0]).toBe('blocked')
    expect(preview.findings.map(({ field }) => field)).toContain('blocks.0.prompt.nl')
    await expect(test.client.sharing.shareMethod({ id, seen: preview.seen })).rejects.toEqual(
      refusedAs('SHARE_BLOCKED', id),
    )
    await prompt(test, id, 'Bel eerst iemand die je vertrouwt.')
    expect(await share(test, id)).toBeTypeOf('string')
  })

  it('is refused before it was saved, when it was changed meanwhile, and for what is shared already', async () => {
    const test = await startTestCore()
    const { documentId: id } = await test.client.methods.create({ language: 'nl' })
    expect((await test.client.sharing.previewMethod({ id })).obstacles).toEqual(['not-saved'])
    await expect(test.client.sharing.shareMethod({ id, seen: '' })).rejects.toEqual(refusedAs('SHARE_EMPTY', id))

    const other = await copyGossip(test)
    const { seen } = await test.client.sharing.previewMethod({ id: other })
    await prompt(test, other, 'Heel anders.')
    await expect(test.client.sharing.shareMethod({ id: other, seen })).rejects.toEqual(
      refusedAs('SHARE_CHANGED_MEANWHILE', other),
    )
    const sharedId = await share(test, other)
    await expect(test.client.sharing.previewMethod({ id: sharedId })).rejects.toEqual(
      refusedAs('SHARE_NOT_POSSIBLE', sharedId),
    )
    for (const attempt of [
      test.client.methods.draft({ documentId: sharedId }),
      test.client.methods.save({ documentId: sharedId }),
    ])
      await expect(attempt).rejects.toEqual(refusedAs('DOCUMENT_NOT_FOUND', sharedId))
  })

  it('adds a version to the copy when it is shared again, and only then', async () => {
    const test = await startTestCore()
    const id = await copyGossip(test)
    const sharedId = await share(test, id)
    expect((await test.client.sharing.previewMethod({ id })).isNeeded).toBe(false)
    await prompt(test, id, 'Wie begint?')
    expect((await test.client.methods.get({ id: ownId(sharedId) })).blocks[0]?.prompt.nl).not.toBe('Wie begint?')

    expect((await test.client.sharing.previewMethod({ id })).isNeeded).toBe(true)
    expect(await share(test, id)).toBe(sharedId)
    expect(await test.client.methods.get({ id: ownId(sharedId) })).toMatchObject({ version: 2 })
    expect((await test.client.methods.versions({ documentId: sharedId })).map(({ version }) => version)).toEqual([2, 1])
  })

  it('is taken back, and put back', async () => {
    const test = await startTestCore()
    const id = await copyGossip(test)
    const sharedId = await share(test, id)
    await test.client.sharing.withdrawMethod({ id })
    expect(await test.client.sharing.methodCopy({ id })).toBeNull()
    await expect(test.client.sharing.withdrawMethod({ id })).rejects.toEqual(refusedAs('DOCUMENT_NOT_FOUND', id))
    await test.client.sharing.putBack({ sharedId })
    expect(await test.client.sharing.methodCopy({ id })).toMatchObject({ sharedId })
    await expect(test.client.sharing.putBack({ sharedId })).rejects.toEqual(refusedAs('SHARE_STANDS_ANEW', id))
  })
})

describe('a method of the team', () => {
  it('is chosen for a session, and stands there once beside its original', async () => {
    const test = await startTestCore()
    const id = await copyGossip(test)
    const sharedId = await share(test, id)
    const offered = async () => (await test.client.sessions.methods()).map((method) => method.id)
    expect(await offered()).toContain(ownId(id))
    expect(await offered()).not.toContain(ownId(sharedId))

    await test.client.documents.remove({ id })
    expect(await offered()).toContain(ownId(sharedId))
    const dilemmaId = await writeDilemma(test)
    const plan = { dilemmaId, methodId: ownId(sharedId), participants: [...circle], plannedForMs: null }
    const session = await test.client.sessions.plan(plan)
    await test.client.sharing.withdrawMethod({ id: sharedId })
    expect((await test.client.sessions.get({ id: session.id })).method?.id).toBe(ownId(sharedId))
  })
})
