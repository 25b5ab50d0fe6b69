import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import type { CalendarDay } from '#shared/units.ts'
import { writeMeta } from '../documents/document-meta.ts'
import { META } from '../documents/document-types.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { read, refusedAs, share, usual, written } from '../testing/share-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'
import { principles, shareVision } from '../testing/shared-vision.ts'

const day = '2026-11-26' as CalendarDay
const edit = (test: TestCore, id: DocumentId, fields: Readonly<Record<string, unknown>>) =>
  openVaultOf(test).documents.edit(id, (doc) => writeMeta(doc, fields))

describe('sharing the vision', () => {
  it('writes each principle anew in the team space, with its words, number and state, and takes its place in the list', async () => {
    const test = await startTestCore()
    const own = await principles(test, 'nabij', 'eerlijk')
    await test.client.vision.setState({ id: own[0] as DocumentId, state: 'adopted', day })

    const shared = await shareVision(test, ...own)

    const { teamId } = await test.client.sharing.space()
    expect(await test.client.vision.list()).toMatchObject([
      { id: shared[0], space: `team:${teamId}`, number: 1, title: 'nabij', state: 'adopted', adoptedOn: day },
      { id: shared[1], space: `team:${teamId}`, number: 2, title: 'eerlijk', state: 'draft', author: 'Bilal' },
    ])
    const meta = read(test, shared[0] as DocumentId, (doc) => Object.keys(doc.getMap(META).toJSON()).toSorted())
    expect(meta).toEqual(
      ['adoptedOn', 'asks', 'asksNot', 'author', 'number', 'paragraph', 'retiredOn', 'state', 'title'].toSorted(),
    )
  })

  it('gives another number where a colleague’s principle has it', async () => {
    const test = await startTestCore()
    const [own] = (await principles(test, 'nabij')) as [DocumentId]
    const { teamId } = await test.client.sharing.space()
    const theirs = { title: 'Van Bas', number: 1, state: 'adopted' }
    openVaultOf(test).documents.create({ kind: 'principle', space: `team:${teamId}`, meta: theirs })

    await shareVision(test, own)

    expect((await test.client.vision.list()).map(({ number, title }) => [number, title])).toEqual([
      [1, 'Van Bas'],
      [2, 'nabij'],
    ])
  })

  it('refuses what has no title, points to somebody or changed since it was looked at, and then shares none', async () => {
    const test = await startTestCore()
    const [good, bad] = (await principles(test, 'nabij', 'eerlijk')) as [DocumentId, DocumentId]
    const refusals = [
      [{ title: ' ' }, 'SHARE_EMPTY'],
      [{ title: 'eerlijk', asks: 'Bel 06-12345678.' }, 'SHARE_BLOCKED'],
      [{ asks: '', paragraph: 'Wij doen zoals Samira de Vries het deed.' }, 'SHARE_BLOCKED'],
    ] as const
    for (const [fields, code] of refusals) {
      edit(test, bad, fields)
      await expect(shareVision(test, good, bad)).rejects.toEqual(refusedAs(code, bad))
    }
    const { seen } = await test.client.sharing.previewVision({ ids: [good] })
    edit(test, good, { asks: 'Iets anders.' })
    const changed = test.client.sharing.shareVision({ ids: [good], seen })
    await expect(changed).rejects.toEqual(refusedAs('SHARE_CHANGED_MEANWHILE', good))
    expect((await test.client.vision.list()).map(({ space }) => space)).toEqual(['personal', 'personal'])
  })

  it('brings a norm up to date by its original, which goes on standing in the list', async () => {
    const test = await startTestCore()
    const { id } = await test.client.vision.createNorm()
    edit(test, id, { title: 'Geld en post', satisfied: 'De post gaat open.' })
    const [copy] = (await shareVision(test, id)) as [DocumentId]
    edit(test, id, { satisfied: 'De post gaat elke week open.' })

    expect(await shareVision(test, id)).toEqual([copy])

    expect(read(test, copy, (doc) => doc.getMap(META).get('satisfied'))).toBe('De post gaat elke week open.')
    expect((await test.client.vision.norms()).map((norm) => norm.id)).toEqual([id])
    const [part] = (await test.client.sharing.previewVision({ ids: [id] })).parts
    expect(part?.isNeeded).toBe(false)
  })

  it('is taken back and put back; meanwhile the original stands in its place, with all that was held against it', async () => {
    const test = await startTestCore()
    const [id] = (await principles(test, 'nabij')) as [DocumentId]
    const lesson = await test.client.archive.create({ kind: 'lesson', language: 'nl' })
    await test.client.vision.hold({ documentId: lesson.id, principleId: id, stance: 'helps', why: '' })
    const [copy] = (await shareVision(test, id)) as [DocumentId]
    const tested = async () =>
      Promise.all(
        (await test.client.vision.list()).map(async (one) => [
          one.id,
          (await test.client.vision.get({ id: one.id })).tests.length,
        ]),
      )
    expect(await tested()).toEqual([[copy, 1]])

    const { sharedId } = await test.client.sharing.withdrawVision({ id: copy })
    expect(await tested()).toEqual([[id, 1]])
    await test.client.sharing.putBack({ sharedId })

    expect(await tested()).toEqual([[copy, 1]])
    openVaultOf(test).documents.rebuild()
    expect(await tested()).toEqual([[copy, 1]])
  })
})

describe('a stance at the gate', () => {
  async function held(why: string) {
    const test = await written()
    const [own, mine] = (await principles(test, 'nabij', 'alleen van mij')) as [DocumentId, DocumentId]
    await test.client.vision.hold({ documentId: test.id, principleId: own, stance: 'conflicts', why })
    await test.client.vision.hold({ documentId: test.id, principleId: mine, stance: 'helps', why: 'Van mij.' })
    const [principleId] = (await shareVision(test, own)) as [DocumentId]
    return { test, principleId, chosen: { ...usual, chosen: [`stance:${principleId}`] } }
  }

  it('is offered on principles that the team has, and stays here unless its author chooses it', async () => {
    const { test, principleId } = await held('Ik ging weg.')
    const { mine, theirs } = await test.client.sharing.preview({ id: test.id, choices: usual })
    expect(mine.stances).toEqual([{ principleId, stance: 'conflicts', why: 'Ik ging weg.' }])
    expect(theirs.stances).toEqual([])
    const copy = await share(test, test.id)
    expect((await test.client.vision.stancesOf({ id: copy })).stances).toEqual([])
  })

  it('goes along on the team’s principle, counts once, and goes away when it is chosen no more', async () => {
    const { test, principleId, chosen } = await held('Ik ging weg.')
    const copy = await share(test, test.id, chosen)

    const { stances, mayHold } = await test.client.vision.stancesOf({ id: copy })
    expect({ stances, mayHold }).toMatchObject({
      mayHold: false,
      stances: [{ principleId, stance: 'conflicts', why: 'Ik ging weg.' }],
    })
    const { tests } = await test.client.vision.get({ id: principleId })
    expect(tests.map(({ document }) => document.id)).toEqual([test.id])

    const { seen } = await test.client.sharing.preview({ id: test.id, choices: usual })
    await test.client.sharing.update({ id: test.id, choices: usual, seen })
    expect((await test.client.vision.stancesOf({ id: copy })).stances).toEqual([])
  })

  it('passes the privacy check as all words do', async () => {
    const { test, chosen } = await held('Ik belde Samira de Vries niet terug.')
    await expect(share(test, test.id, chosen)).rejects.toEqual(refusedAs('SHARE_BLOCKED', test.id))
    expect(await share(test, test.id)).toBeTypeOf('string')
  })

  it('makes the shared piece one to bring up to date when it changes', async () => {
    const { test, principleId, chosen } = await held('Ik ging weg.')
    await share(test, test.id, chosen)
    expect((await test.client.sharing.of({ id: test.id })).isChanged).toBe(false)
    await test.client.vision.hold({ documentId: test.id, principleId, stance: 'helps', why: 'Toch niet.' })
    expect((await test.client.sharing.of({ id: test.id })).isChanged).toBe(true)
    expect((await test.client.vision.stancesOf({ id: test.id })).stances).toHaveLength(2)
  })
})
