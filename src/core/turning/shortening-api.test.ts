import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { linesOf } from '../documents/document-text.ts'
import { openVaultOf, startTestSession } from '../testing/session-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'
import { tablesWith } from '../testing/tables-with.ts'

const secret = 'Zeldzaamwoord'

function writeDilemma(test: TestCore): DocumentId {
  return openVaultOf(test).documents.create({
    kind: 'dilemma',
    meta: { title: secret, question: 'Hoe blijf ik nabij?', tried: 'Teruggebeld.\nGewacht.', outcome: '' },
    body: bodyOf([
      { type: 'heading', text: 'Wat er speelt' },
      { type: 'paragraph', text: `Ze belde om elf uur. ${secret}` },
      { type: 'paragraph', text: 'Ik nam op.' },
    ]),
  })
}

const texts = async ({ client }: TestCore, id: DocumentId) =>
  (await client.keeping.passages({ id })).map(({ text }) => text)

describe('something that is shortened to a lesson', () => {
  it('offers all that was written, without headings', async () => {
    const test = await startTestCore()
    expect(await texts(test, writeDilemma(test))).toEqual([
      'Hoe blijf ik nabij?',
      `Ze belde om elf uur. ${secret}`,
      'Ik nam op.',
      'Teruggebeld.',
      'Gewacht.',
    ])
    const { documents } = openVaultOf(test)
    const body = bodyOf([{ type: 'paragraph', text: 'Toen en daar.' }])
    const mistake = documents.create({ kind: 'mistake', meta: { line: 'Te laat gebeld.' }, body })
    expect(await texts(test, mistake)).toEqual(['Te laat gebeld.', 'Toen en daar.'])
    expect(await texts(test, documents.create({ kind: 'journal', meta: {}, body }))).toEqual(['Toen en daar.'])
  })

  it('offers of a session what people took along, then what was said', async () => {
    const story = await startTestSession('incident-short')
    const { client, id } = story
    await story.moveTo('questions')
    await client.sessions.contribute({ id, participantId: null, text: 'Wat raakt je?' })
    await client.sessions.beginClosing({ id })
    const fields = { lesson: 'Een telefoon is geen dienst.', takeaway: 'Ik sta er niet alleen voor' }
    await client.sessions.keepClosing({ id, participantId: null, fields })
    await client.sessions.close({ id })
    expect(await texts(story, id)).toEqual([fields.lesson, fields.takeaway, 'Wat raakt je?'])
  })

  it('becomes a lesson of the chosen words and nothing else, and goes in the bin', async () => {
    const test = await startTestCore()
    const id = writeDilemma(test)
    const passages = (await test.client.keeping.passages({ id })).filter(({ text }) => text === 'Ik nam op.')

    const lesson = await test.client.keeping.shorten({ id, line: ' Opnemen is een keuze. ', passages, language: 'nl' })

    const made = await test.client.archive.get({ id: lesson.id })
    expect(made).toMatchObject({ kind: 'lesson', line: 'Opnemen is een keuze.', dilemma: null, session: null })
    const { documents, store } = openVaultOf(test)
    expect(documents.read(lesson.id, linesOf).map(({ text }) => text)).toContain('Ik nam op.')
    expect(await test.client.documents.bin()).toMatchObject([{ id }])
    await test.client.documents.eraseNow({ id })
    expect(tablesWith(store, secret)).toEqual([])
    expect(tablesWith(store, id)).toEqual([])
  })

  it('can be undone: the lesson away, the old one back', async () => {
    const test = await startTestCore()
    const id = writeDilemma(test)
    const lesson = await test.client.keeping.shorten({ id, line: 'Bel.', passages: [], language: 'nl' })
    await test.client.documents.remove(lesson)
    await test.client.documents.restore({ id })
    expect((await test.client.dilemmas.list()).map((line) => line.id)).toEqual([id])
  })
})
