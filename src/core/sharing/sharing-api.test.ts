import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { SharedMeta } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { readMeta, writeMeta } from '../documents/document-meta.ts'
import { textOf } from '../documents/document-text.ts'
import { META } from '../documents/document-types.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { startTestCore } from '../testing/start-test-core.ts'
import { read, refusedAs, share, STORY, usual, words, write, writeAlias, written } from '../testing/share-story.ts'

describe('looking at the gate', () => {
  it('shows what the author wrote with real names, and what colleagues would see with aliases', async () => {
    const test = await written()
    await writeAlias(test, test.id, 'mevrouw K.', 'Karin Jansen')
    const { mine, theirs } = await test.client.sharing.preview({ id: test.id, choices: null })
    expect(mine.body[1]?.runs[0]).toMatchObject({ text: 'mevrouw K.', alias: { realName: 'Karin Jansen' } })
    expect(words(theirs.body)).toEqual([STORY, 'mevrouw K. belde.'])
    expect(JSON.stringify(theirs)).not.toContain('Karin')
  })

  it('offers as choices only fields in which something stands', async () => {
    const test = await written({ outcome: 'Ze belde terug.' })
    expect(await test.client.sharing.preview({ id: test.id, choices: null })).toMatchObject({
      optional: ['outcome'],
      choices: { kind: 'dilemma', chosen: [], summary: '', visibility: 'named' },
      obstacles: ['no-summary'],
      kinds: ['dilemma', 'lesson', 'mistake', 'success'],
      before: null,
    })
  })

  it('begins with the sentence that a lesson has already', async () => {
    const test = await startTestCore()
    const id = openVaultOf(test).documents.create({
      kind: 'lesson',
      meta: { title: 'Bellen', line: 'Bel de dag erna.' },
    })
    const { choices } = await test.client.sharing.preview({ id, choices: null })
    expect(choices).toMatchObject({ kind: 'lesson', summary: 'Bel de dag erna.' })
  })

  it('is not for a journal entry, a session, or what is in the team space already', async () => {
    const test = await written()
    const { documents } = openVaultOf(test)
    const journal = documents.create({ kind: 'journal', meta: {} })
    const copy = await share(test, test.id)
    for (const id of [journal, copy])
      await expect(test.client.sharing.preview({ id, choices: null })).rejects.toEqual(
        refusedAs('SHARE_NOT_POSSIBLE', id),
      )
    const gone = randomUUID() as DocumentId
    await expect(test.client.sharing.preview({ id: gone, choices: null })).rejects.toEqual(
      refusedAs('DOCUMENT_NOT_FOUND', gone),
    )
  })
})

describe('sharing', () => {
  it('writes a new document in the team space, with another id and only what was seen', async () => {
    const test = await written({ hushedHints: ['too-long'], tags: ['grens'] })
    const sharedId = await share(test, test.id)
    const { space } = openVaultOf(test).documents.header(sharedId)
    const { teamId } = await test.client.sharing.space()
    expect(sharedId).not.toBe(test.id)
    expect(space).toBe(`team:${teamId}`)
    expect(read(test, sharedId, (doc) => doc.getMap(META).toJSON())).toEqual({
      title: 'Nachtappjes',
      question: 'Hoe kan ik er zijn zonder te redden?',
      tags: ['grens'],
      state: 'ready',
      summary: 'Over grenzen',
      author: 'Bilal',
    })
    expect(read(test, sharedId, textOf)).toBe(STORY)
  })

  it('leaves no author when shared without a name', async () => {
    const test = await written()
    const sharedId = await share(test, test.id, { ...usual, visibility: 'anonymous' })
    expect(read(test, sharedId, (doc) => readMeta(doc, SharedMeta))).toMatchObject({
      summary: 'Over grenzen',
      author: null,
    })
    expect(read(test, sharedId, (doc) => JSON.stringify(doc.toJSON()))).not.toContain('Bilal')
  })

  it('makes a lesson of a dilemma, with its summary as the lesson', async () => {
    const test = await written()
    const sharedId = await share(test, test.id, { ...usual, kind: 'lesson' })
    expect(openVaultOf(test).documents.header(sharedId).kind).toBe('lesson')
    expect(await test.client.archive.get({ id: sharedId })).toMatchObject({
      title: 'Nachtappjes',
      line: 'Over grenzen',
    })
  })

  it('does not make a story of a lesson', async () => {
    const test = await startTestCore()
    const id = openVaultOf(test).documents.create({
      kind: 'lesson',
      meta: { title: 'Bellen', line: 'Bel de dag erna.' },
    })
    const asked = test.client.sharing.share({ id, choices: { ...usual, kind: 'mistake' }, seen: '' })
    await expect(asked).rejects.toEqual(refusedAs('SHARE_NOT_POSSIBLE', id))
  })

  it('keeps the original where it was, and the copy out of the list of personal dilemmas', async () => {
    const test = await written()
    const sharedId = await share(test, test.id)
    expect((await test.client.dilemmas.list()).map((line) => line.id)).toEqual([test.id])
    expect(openVaultOf(test).documents.header(test.id).space).toBe('personal')
    expect(
      (await test.client.search.find({ query: 'nachtappjes', order: 'best' })).hits.map((hit) => hit.id),
    ).toContain(sharedId)
  })

  it('leads from one shared text to another by their copies', async () => {
    const test = await written()
    const copy = await share(test, test.id)
    const lesson = openVaultOf(test).documents.create({
      kind: 'lesson',
      meta: { title: 'Bellen', line: 'Bel de dag erna.', dilemmaId: test.id },
    })
    const shared = await share(test, lesson, { ...usual, kind: 'lesson' })
    expect(await test.client.archive.get({ id: shared })).toMatchObject({ dilemmaId: copy })
    expect((await test.client.sharing.of({ id: test.id })).usedIn.map((use) => use.id)).toContain(shared)
  })

  it.each([
    ['a real name that stands there still', {}, 'Karin Jansen belde.', usual, 'SHARE_BLOCKED'],
    ['a real name in a field', { question: 'Hoe help ik Karin Jansen?' }, STORY, usual, 'SHARE_BLOCKED'],
    ['a real name in the summary', {}, STORY, { ...usual, summary: 'Over Karin Jansen' }, 'SHARE_BLOCKED'],
    ['a summary of spaces', {}, STORY, { ...usual, summary: '  ' }, 'SHARE_WITHOUT_SUMMARY'],
    ['nothing at all', { title: '', question: '' }, '', usual, 'SHARE_EMPTY'],
  ] as const)('refuses %s', async (_, fields, story, choices, code) => {
    const test = await written(fields, story)
    await test.client.aliases.add({ documentId: test.id, alias: 'mevrouw K.', realName: 'Karin Jansen' })
    await expect(share(test, test.id, { ...choices, chosen: [] })).rejects.toEqual(refusedAs(code, test.id))
    expect(await test.client.sharing.of({ id: test.id })).toMatchObject({ copy: null })
    expect(await test.client.documents.recent({})).toHaveLength(1)
  })

  it('refuses a text that changed since it was looked at', async () => {
    const test = await written()
    const { seen } = await test.client.sharing.preview({ id: test.id, choices: usual })
    openVaultOf(test).documents.edit(test.id, (doc) => writeMeta(doc, { title: 'Anders' }))
    const asked = test.client.sharing.share({ id: test.id, choices: usual, seen })
    await expect(asked).rejects.toEqual(refusedAs('SHARE_CHANGED_MEANWHILE', test.id))
  })

  it('is done once: a second time is an update', async () => {
    const test = await written()
    await share(test, test.id)
    await expect(share(test, test.id)).rejects.toEqual(refusedAs('SHARE_NOT_POSSIBLE', test.id))
  })

  it('survives a crash right after it', async () => {
    const test = await written()
    const sharedId = await share(test, test.id)
    await test.reopen('after-crash')
    expect((await test.client.sharing.of({ id: test.id })).copy).toMatchObject({ sharedId })
    expect(read(test, sharedId, textOf)).toBe(STORY)
  })

  it('goes to one and the same team space each time', async () => {
    const test = await written()
    const space = await test.client.sharing.space()
    const ids = [await share(test, test.id), await share(test, write(test, { title: 'Ander' }))]
    for (const id of ids) expect(openVaultOf(test).documents.header(id).space).toBe(`team:${space.teamId}`)
    expect(await test.client.sharing.space()).toEqual(space)
  })
})
