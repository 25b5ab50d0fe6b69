import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Finding, PrivacyLabel } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import { startTestCore } from '../testing/start-test-core.ts'
import { reasonCodes } from './text/reason-code.ts'

const texts = (findings: readonly Finding[]) => findings.map(({ text }) => text)
const line = (text: string, name = 'body:0') => ({ name, text })

async function startDilemma() {
  const test = await startTestCore()
  const { id } = await test.client.dilemmas.create({ language: 'nl' })
  const check = async (...fields: { name: string; text: string; safe?: { start: number; end: number }[] }[]) =>
    (await test.client.privacy.check({ documentId: id, fields })).findings
  return { ...test, client: test.client, id, check }
}

describe('the privacy check', () => {
  it('says where each finding stands, why, how it weighs and what could stand in its place', async () => {
    const { check } = await startDilemma()
    const [person, age, place] = await check(line('Fatima (38) woont in Gemert.', 'question'))
    expect(person).toMatchObject({
      field: 'question',
      start: 0,
      end: 6,
      label: 'person',
      weight: 'blocks',
      alias: null,
    })
    expect(person?.reason).toEqual({ code: 'person-given-name', word: 'Fatima' })
    expect(age).toMatchObject({ text: '38', weight: 'asks', generalisations: ['eind dertig', 'in de dertig'] })
    expect(place).toMatchObject({ text: 'Gemert', start: 21, label: 'location' })
  })

  it('knows in one field a name from another, and counts offsets in each field', async () => {
    const { check } = await startDilemma()
    const findings = await check(line('Ik belde mw. Roos Kok.'), line(''), line('Kok, zo zei ze, wil niet.', 'body:2'))
    expect(findings.map(({ field, text, start }) => [field, text, start])).toEqual([
      ['body:0', 'Roos Kok', 13],
      ['body:2', 'Kok', 0],
    ])
  })

  it('looks not at what is safe', async () => {
    const { check } = await startDilemma()
    expect(texts(await check({ ...line('Sami belde met Joost.'), safe: [{ start: 0, end: 4 }] }))).toEqual(['Joost'])
  })

  it('finds the real names of the alias list, with their alias', async () => {
    const { check, client, id } = await startDilemma()
    await client.aliases.add({ documentId: id, alias: 'de jongste', realName: 'Wolkje' })
    const [finding] = await check(line('Wolkje zat aan tafel.'))
    expect(finding).toMatchObject({ text: 'Wolkje', alias: 'de jongste', reason: { code: 'alias-known' } })
  })

  it('works for a text that is no document yet', async () => {
    const { client } = await startTestCore()
    const { findings } = await client.privacy.check({ documentId: null, fields: [line('Bel 06-12345678.')] })
    expect(findings).toMatchObject([{ label: 'phone', weight: 'blocks' }])
  })

  it('is closed while the vault is locked', async () => {
    const { client } = await startTestCore()
    await client.vault.lock()
    await expect(client.privacy.check({ documentId: null, fields: [] })).rejects.toMatchObject({ code: 'VAULT_LOCKED' })
  })
})

describe('a decision', () => {
  const decided = { label: 'person', text: 'Joost', reason: 'Hij is de schrijver zelf.' } as const

  it.each(['kept', 'ignored'] as const)(
    '%s holds in its own document, however the word is written',
    async (decision) => {
      const { check, client, id } = await startDilemma()
      await client.privacy.decide({ documentId: id, ...decided, decision })
      expect(texts(await check(line('Joost belde. JOOST! En Fatima.')))).toEqual(['Fatima'])
      const { id: other } = await client.dilemmas.create({ language: 'nl' })
      const elsewhere = await client.privacy.check({ documentId: other, fields: [line('Joost belde.')] })
      expect(texts(elsewhere.findings)).toEqual(['Joost'])
      expect(await client.privacy.decisions({ documentId: id })).toMatchObject([{ ...decided, decision }])
    },
  )

  it('never holds in the whole vault, and for its own label alone', async () => {
    const { check, client, id } = await startDilemma()
    await client.privacy.decide({ documentId: id, label: 'location', text: 'Gemert', decision: 'never' })
    expect(texts(await check(line('Ze woont in Gemert, zegt mevrouw Gemert.')))).toEqual(['Gemert'])
    const { findings } = await client.privacy.check({ documentId: null, fields: [line('Hij woont in Gemert.')] })
    expect(findings).toEqual([])
    expect(await client.privacy.decisions({ documentId: null })).toMatchObject([{ text: 'Gemert', decision: 'never' }])
  })

  it('takes the place of an earlier one on the same words', async () => {
    const { client, id } = await startDilemma()
    await client.privacy.decide({ documentId: id, ...decided, decision: 'ignored' })
    await client.privacy.decide({ documentId: id, ...decided, decision: 'kept' })
    expect(await client.privacy.decisions({ documentId: id })).toMatchObject([{ decision: 'kept' }])
  })

  it('can be taken back, and survives a crash until then', async () => {
    const test = await startTestCore()
    const { id } = await test.client.dilemmas.create({ language: 'nl' })
    const { id: decision } = await test.client.privacy.decide({ documentId: id, ...decided, decision: 'kept' })
    await test.reopen('after-crash')
    const check = () => test.client.privacy.check({ documentId: id, fields: [line('Joost belde.')] })
    expect((await check()).findings).toEqual([])

    await test.client.privacy.undecide({ id: decision })

    expect(texts((await check()).findings)).toEqual(['Joost'])
  })

  it('is refused for a document that is not there, and for no document at all', async () => {
    const { client } = await startTestCore()
    const documentId = randomUUID() as DocumentId
    const unknown = client.privacy.decide({ documentId, ...decided, decision: 'kept' })
    await expect(unknown).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
    await expect(client.privacy.decide({ documentId: null, ...decided, decision: 'kept' })).rejects.toThrow(
      'Input validation failed',
    )
  })

  it('tells the windows', async () => {
    const { client, id } = await startDilemma()
    const stop = new AbortController()
    const changes = await client.changes.watch(undefined, { signal: stop.signal })
    const first = changes.next()
    await client.privacy.decide({ documentId: id, ...decided, decision: 'kept' })
    expect(await first).toMatchObject({ value: { topic: 'privacy' } })
    stop.abort()
  })
})

describe('the words of the window', () => {
  it.each(['nl', 'en'])('in %s explain every reason and name every label', (language) => {
    const path = join(import.meta.dirname, `../../renderer/locales/${language}/privacy.json`)
    const { reason, label } = JSON.parse(readFileSync(path, 'utf8')) as Record<
      'reason' | 'label',
      Record<string, string>
    >
    expect(Object.keys(reason).toSorted()).toEqual([...reasonCodes].toSorted())
    expect(Object.keys(label)).toEqual(expect.arrayContaining(PrivacyLabel.options))
  })
})
