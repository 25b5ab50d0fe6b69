import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { DocumentId, MethodId } from '#shared/ids.ts'
import type { MethodDraft } from '#shared/sessions/method-draft.ts'
import { circle, writeDilemma } from '../testing/session-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'
import { methods } from './catalogue.ts'
import { ownMethodId } from './own-method-id.ts'

const gossip = 'gossip' as MethodId
const failsWith = (code: string) => expect.objectContaining({ code }) as unknown

async function copyGossip(test: TestCore): Promise<{ documentId: DocumentId; id: MethodId }> {
  const { documentId } = await test.client.methods.copy({ id: gossip, language: 'nl' })
  return { documentId, id: ownMethodId(documentId) }
}

async function change(test: TestCore, documentId: DocumentId, changed: Partial<MethodDraft>): Promise<void> {
  const { draft } = await test.client.methods.draft({ documentId })
  await test.client.methods.keepDraft({ documentId, draft: { ...draft, ...changed } })
}

describe('the library of methods', () => {
  it('lists what comes with Ruimte, and gives each as a session takes it', async () => {
    const { client } = await startTestCore()
    const lines = await client.methods.list()
    expect(lines.map(({ id }) => id)).toEqual(methods.map(({ id }) => id))
    expect(lines.every(({ own }) => own === null)).toBe(true)
    expect(lines.find(({ id }) => id === ('troika' as string))).toMatchObject({
      minutes: 30,
      repeats: { each: 'person', minutes: 10 },
    })
    expect(await client.methods.get({ id: gossip })).toEqual(methods.find(({ id }) => id === gossip))
    expect(await client.methods.modules()).toHaveLength(6)
  })

  it('says so when a method is not there, never was, or is something else', async () => {
    const { client } = await startTestCore()
    const dilemma = (await client.dilemmas.create({ language: 'nl' })).id
    for (const id of ['nowhere' as MethodId, ownMethodId(randomUUID() as DocumentId), ownMethodId(dilemma)]) {
      await expect(client.methods.get({ id })).rejects.toEqual(failsWith('METHOD_NOT_FOUND'))
      await expect(client.methods.exportFile({ id, language: 'nl' })).rejects.toEqual(failsWith('METHOD_NOT_FOUND'))
    }
    await expect(client.methods.draft({ documentId: dilemma })).rejects.toEqual(failsWith('DOCUMENT_NOT_FOUND'))
  })

  it('gives suggestions from all of it', async () => {
    const { client } = await startTestCore()
    const answers = { question: 'moral', minutes: 90, people: 7, safety: 'fairly', isFirstTime: false } as const
    const { suggestions } = await client.methods.choose(answers)
    expect(suggestions.map(({ id }) => id as string)).toContain('moral-deliberation')
  })
})

describe('a method of one’s own', () => {
  it('begins as a copy that stands first, and is not for sessions until it is saved', async () => {
    const test = await startTestCore()
    const { id, documentId } = await copyGossip(test)
    const [line] = await test.client.methods.list()
    expect(line).toMatchObject({
      id,
      name: { nl: 'Roddelmethode, onze versie', en: 'Gossip method, our version' },
      minutes: 40,
      own: { documentId, space: 'personal', isUsable: false, isChanged: true },
    })
    await expect(test.client.methods.get({ id })).rejects.toEqual(failsWith('METHOD_NOT_FOUND'))

    expect(await test.client.methods.save({ documentId })).toEqual({ version: 1 })

    expect(await test.client.methods.get({ id })).toMatchObject({ id, version: 1, variantOf: null })
    expect((await test.client.methods.list())[0]?.own).toMatchObject({ isUsable: true, isChanged: false })
  })

  it('can begin with nothing, and is then not ready', async () => {
    const { client } = await startTestCore()
    const { documentId } = await client.methods.create({ language: 'en' })
    expect(await client.methods.draft({ documentId })).toMatchObject({ language: 'en', version: 0, savedAtMs: null })
    await expect(client.methods.save({ documentId })).rejects.toEqual(
      expect.objectContaining({ code: 'METHOD_NOT_READY', data: { problems: 4 } }),
    )
  })

  it('keeps what was written, also when the program is killed before it is saved', async () => {
    const test = await startTestCore()
    const { documentId } = await copyGossip(test)
    await change(test, documentId, { name: { nl: 'Half af', en: '' } })
    await test.reopen('after-crash')
    expect((await test.client.methods.draft({ documentId })).draft.name).toEqual({ nl: 'Half af', en: '' })
  })

  it('writes only what changed', async () => {
    const test = await startTestCore()
    const { documentId } = await copyGossip(test)
    const store = test.core().context.open()?.store
    const bytes = () =>
      store?.read((db) =>
        db.get<{ n: number }>(
          'SELECT length(bytes) AS n FROM document_updates WHERE document_id = ? ORDER BY sequence DESC LIMIT 1',
          documentId,
        ),
      )?.n ?? 0
    const whole = bytes()
    const { draft } = await test.client.methods.draft({ documentId })
    const blocks = draft.blocks.map((block, place) => (place === 2 ? { ...block, minutes: 15 } : block))
    await test.client.methods.keepDraft({ documentId, draft: { ...draft, blocks } })
    expect(bytes()).toBeLessThan(whole / 3)
  })

  it('counts its versions, and gives an earlier one back as a new one', async () => {
    const test = await startTestCore()
    const { documentId, id } = await copyGossip(test)
    await test.client.methods.save({ documentId })
    test.clock.advance(60_000)
    await change(test, documentId, { name: { nl: 'Tweede', en: 'Second' } })
    expect((await test.client.methods.get({ id })).name.nl).toBe('Roddelmethode, onze versie')
    expect(await test.client.methods.save({ documentId })).toEqual({ version: 2 })
    expect(await test.client.methods.save({ documentId })).toEqual({ version: 2 })

    const versions = await test.client.methods.versions({ documentId })
    expect(versions.map(({ version, minutes, blocks }) => [version, minutes, blocks])).toEqual([
      [2, 40, 5],
      [1, 40, 5],
    ])
    await test.client.methods.takeBack({ documentId, version: 1 })
    expect(await test.client.methods.draft({ documentId })).toMatchObject({ isChanged: true, version: 2 })
    expect(await test.client.methods.save({ documentId })).toEqual({ version: 3 })
    expect((await test.client.methods.get({ id })).name.nl).toBe('Roddelmethode, onze versie')
    await expect(test.client.methods.takeBack({ documentId, version: 9 })).rejects.toEqual(
      failsWith('VERSION_NOT_FOUND'),
    )
  })

  it('goes to another Ruimte in a file', async () => {
    const test = await startTestCore()
    const { documentId, id } = await copyGossip(test)
    await change(test, documentId, { name: { nl: 'Van het team', en: '' } })
    const { text } = await test.client.methods.exportFile({ id, language: 'nl' })
    const other = await startTestCore()
    const taken = await other.client.methods.importFile({ text })
    const { draft } = await other.client.methods.draft(taken)
    expect(draft).toEqual((await test.client.methods.draft({ documentId })).draft)
    await expect(other.client.methods.importFile({ text: '{}' })).rejects.toEqual(failsWith('METHOD_FILE_UNREADABLE'))
  })

  it('leaves the list when it goes in the bin, and comes back as it was', async () => {
    const test = await startTestCore()
    const { documentId, id } = await copyGossip(test)
    await test.client.methods.save({ documentId })
    await test.client.documents.remove({ id: documentId })
    expect((await test.client.methods.list()).every(({ own }) => own === null)).toBe(true)
    await expect(test.client.methods.get({ id })).rejects.toEqual(failsWith('METHOD_NOT_FOUND'))
    await test.client.documents.restore({ id: documentId })
    expect((await test.client.methods.list())[0]?.own).toMatchObject({ isUsable: true })
  })

  it('is found by its words, in search and after a rebuild', async () => {
    const test = await startTestCore()
    const { documentId } = await copyGossip(test)
    await change(test, documentId, { name: { nl: 'Kwartiertje zeepkist', en: '' } })
    const find = async () => (await test.client.search.find({ query: 'zeepkist', order: 'best' })).hits
    expect(await find()).toMatchObject([{ id: documentId, kind: 'method' }])
    await test.client.documents.rebuild()
    expect(await find()).toMatchObject([{ id: documentId, kind: 'method' }])
  })

  it('tells every window that the list may differ', async () => {
    const test = await startTestCore()
    const stop = new AbortController()
    const changes = await test.client.changes.watch(undefined, { signal: stop.signal })
    const first = changes.next()
    await setImmediate() // by then it listens
    await copyGossip(test)
    const seen: string[] = []
    for (let next = await first; !next.done; next = await changes.next()) {
      seen.push(next.value.topic)
      if (next.value.topic === 'methods') stop.abort()
    }
    expect(seen).toContain('methods')
  })
})

describe('a session by a method of one’s own', () => {
  it('keeps the method it was planned with, however that is changed or thrown away afterwards', async () => {
    const test = await startTestCore()
    const { documentId, id } = await copyGossip(test)
    const dilemmaId = await writeDilemma(test)
    const plan = { dilemmaId, methodId: id, participants: [...circle], plannedForMs: null }
    await expect(test.client.sessions.plan(plan)).rejects.toEqual(failsWith('METHOD_NOT_FOUND'))
    await test.client.methods.save({ documentId })
    expect((await test.client.sessions.methods())[0]).toMatchObject({ id, version: 1 })
    const session = (await test.client.sessions.plan(plan)).id
    const planned = (await test.client.sessions.get({ id: session })).method
    await test.client.sessions.start({ id: session })

    await change(test, documentId, { name: { nl: 'Heel anders', en: '' }, blocks: [] })
    await test.client.documents.remove({ id: documentId })

    expect((await test.client.sessions.get({ id: session })).method).toEqual(planned)
    expect(planned).toMatchObject({ id, version: 1, name: { nl: 'Roddelmethode, onze versie' } })
  })
})
