import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { AliasId, DocumentId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import type { OpenVault } from '../rpc/context.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'
import { realNamesOf } from './alias-store.ts'

const opened = (test: TestCore): OpenVault => {
  const open = test.core().context.open()
  if (!open) throw new Error('the vault of a test is open')
  return open
}

function write(test: TestCore, text: string, space: 'personal' | `team:${string}` = 'personal'): DocumentId {
  const body = bodyOf([{ type: 'paragraph', text }])
  return opened(test).documents.create({ kind: 'dilemma', space: space as 'personal', meta: { title: '' }, body })
}

const failure = (code: string) => expect.objectContaining({ code })

describe('the alias list of a document', () => {
  it('keeps what an alias stands for, in this vault, also after a crash', async () => {
    const test = await startTestCore()
    const documentId = write(test, 'Samira belde.')
    const added = await test.client.aliases.add({ documentId, alias: ' Noor ', realName: 'Samira de Wit' })
    await test.client.aliases.addForms({ id: added.id, texts: ['Samira', 'mw. De Wit', 'Samira'] })

    await test.reopen('after-crash')

    const { aliases } = await test.client.aliases.list({ documentId })
    const forms = ['Samira de Wit', 'Samira', 'mw. De Wit'].map((text, id) => ({ id, text }))
    expect(aliases).toEqual([{ id: added.id, documentId, alias: 'Noor', forms, isRemoved: false }])
    expect(opened(test).store.read((db) => realNamesOf(db, documentId))).toEqual(
      forms.map(({ text }) => ({ aliasId: added.id, alias: 'Noor', name: text })),
    )
  })

  it('has one person for one alias, who may be written in several ways', async () => {
    const test = await startTestCore()
    const documentId = write(test, '')
    const first = await test.client.aliases.add({ documentId, alias: 'Noor', realName: 'Samira' })

    const second = await test.client.aliases.add({ documentId, alias: 'noor', realName: 'Miertje' })

    expect(second).toMatchObject({ id: first.id, alias: 'Noor', forms: [{ text: 'Samira' }, { text: 'Miertje' }] })
  })

  it('lets two people have the same name', async () => {
    const { client, ...test } = await startTestCore()
    const documentId = write({ client, ...test }, '')
    await client.aliases.add({ documentId, alias: 'Bram', realName: 'Peter' })
    await client.aliases.add({ documentId, alias: 'Daan', realName: 'Peter' })
    expect((await client.aliases.list({ documentId })).aliases.map(({ alias }) => alias)).toEqual(['Bram', 'Daan'])
  })

  it('takes no alias that gives the name away', async () => {
    const test = await startTestCore()
    const documentId = write(test, '')
    const add = (alias: string) => test.client.aliases.add({ documentId, alias, realName: 'Samira de Wit' })
    for (const alias of ['Samira', 'SÁMIRA B.', 'mevrouw de wit'])
      await expect(add(alias)).rejects.toEqual(failure('ALIAS_GIVES_NAME_AWAY'))
    const { id } = await add('mevrouw W.')
    const rename = test.client.aliases.rename({ id, alias: 'Wit' })
    await expect(rename).rejects.toEqual(failure('ALIAS_GIVES_NAME_AWAY'))
    // Nor the name of somebody else in the same text.
    const other = test.client.aliases.add({ documentId, alias: 'Samira', realName: 'Fatima' })
    await expect(other).rejects.toEqual(failure('ALIAS_GIVES_NAME_AWAY'))
  })

  it('can give somebody another alias, but not that of somebody else', async () => {
    const test = await startTestCore()
    const documentId = write(test, '')
    const { id } = await test.client.aliases.add({ documentId, alias: 'Noor', realName: 'Samira' })
    await test.client.aliases.add({ documentId, alias: 'Bram', realName: 'Peter' })

    expect(await test.client.aliases.rename({ id, alias: 'Lotte' })).toMatchObject({ id, alias: 'Lotte' })

    await expect(test.client.aliases.rename({ id, alias: 'bram' })).rejects.toEqual(failure('ALIAS_TAKEN'))
  })

  it('keeps what is taken off it, so that an undo finds it', async () => {
    const test = await startTestCore()
    const documentId = write(test, '')
    const { id } = await test.client.aliases.add({ documentId, alias: 'Noor', realName: 'Samira' })
    await test.client.aliases.remove({ id })
    expect((await test.client.aliases.list({ documentId })).aliases).toMatchObject([{ id, isRemoved: true }])

    const again = await test.client.aliases.add({ documentId, alias: 'Noor', realName: 'Fatima' })

    expect(again.id).not.toBe(id)
    expect(again.forms).toEqual([{ id: 0, text: 'Fatima' }])
    expect(await test.client.aliases.rename({ id, alias: 'Lotte' })).toMatchObject({ isRemoved: false })
  })

  it('is gone for good when its document is erased', async () => {
    const test = await startTestCore()
    const documentId = write(test, '')
    await test.client.aliases.add({ documentId, alias: 'Noor', realName: 'Samira' })
    await test.client.documents.remove({ id: documentId })
    test.clock.advance(31 * 24 * 60 * 60_000)

    await test.reopen('orderly')

    const names = opened(test).store.read((db) => db.all('SELECT text FROM alias_forms'))
    expect(names).toEqual([])
  })

  it('does not exist for a document of a team, for none, or for one in the bin', async () => {
    const test = await startTestCore()
    const removed = write(test, '')
    await test.client.documents.remove({ id: removed })
    for (const documentId of [write(test, '', `team:${randomUUID()}`), randomUUID() as DocumentId, removed]) {
      const asks = [
        test.client.aliases.list({ documentId }),
        test.client.aliases.add({ documentId, alias: 'Noor', realName: 'Samira' }),
        test.client.aliases.suggest({ documentId, realName: 'Samira', before: '' }),
      ]
      for (const asked of asks) await expect(asked).rejects.toEqual(failure('DOCUMENT_NOT_FOUND'))
    }
    const id = randomUUID() as AliasId
    const changes = [
      test.client.aliases.rename({ id, alias: 'Noor' }),
      test.client.aliases.addForms({ id, texts: ['S.'] }),
      test.client.aliases.remove({ id }),
    ]
    for (const change of changes) await expect(change).rejects.toEqual(failure('ALIAS_NOT_FOUND'))
  })

  it('tells the windows when it changed', async () => {
    const test = await startTestCore()
    const documentId = write(test, '')
    const stop = new AbortController()
    const changes = await test.client.changes.watch(undefined, { signal: stop.signal })
    const first = changes.next()
    await test.client.aliases.add({ documentId, alias: 'Noor', realName: 'Samira' })
    expect(await first).toMatchObject({ value: { topic: 'aliases' } })
    stop.abort()
  })
})

describe('the suggestions for a name', () => {
  it('begin with what the person is called here, then in a linked document', async () => {
    const test = await startTestCore()
    const [documentId, other] = [write(test, 'Bij mw. De Wit en Peter.'), write(test, 'Peter')]
    await test.client.aliases.add({ documentId, alias: 'Noor', realName: 'Samira de Wit' })
    await test.client.aliases.add({ documentId: other, alias: 'Bram', realName: 'Peter Jansen' })
    opened(test).store.write((db) => db.run("INSERT INTO document_links VALUES (?, ?, '')", other, documentId))

    const suggest = (realName: string) => test.client.aliases.suggest({ documentId, realName, before: '' })

    expect((await suggest('De Wit'))[0]).toEqual({ alias: 'Noor', origin: 'this' })
    expect((await suggest('Peter'))[0]).toEqual({ alias: 'Bram', origin: 'linked' })
    expect((await suggest('Fatima')).every(({ origin }) => origin === 'new')).toBe(true)
    expect((await test.client.aliases.list({ documentId })).linked).toMatchObject([{ alias: 'Bram' }])
  })

  it('are in the language of the text', async () => {
    const test = await startTestCore()
    const documentId = write(test, 'She was not at home and I did not know what to do with the letter that she had.')
    const suggested = await test.client.aliases.suggest({ documentId, realName: 'Samira', before: '' })
    expect(suggested.map(({ alias }) => alias)).toContain('the youngest')
  })
})

it('finds the other places of a name by every way that the document knows', async () => {
  const test = await startTestCore()
  const documentId = write(test, '')
  const { id } = await test.client.aliases.add({ documentId, alias: 'Noor', realName: 'Samira de Wit' })
  await test.client.aliases.addForms({ id, texts: ['Miertje'] })
  const fields = [
    { name: 'title', text: 'Bij mw. De Wit' },
    { name: 'body:0', text: 'Miertje en Samira’s moeder' },
  ]

  const found = await test.client.aliases.occurrences({ documentId, realName: 'Samira', fields })

  expect(found.map(({ field, text, titleStart, start }) => [field, text, start - titleStart])).toEqual([
    ['title', 'De Wit', 4],
    ['body:0', 'Miertje', 0],
    ['body:0', 'Samira', 0],
  ])
})
