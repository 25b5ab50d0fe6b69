import { describe, expect, it } from 'vitest'
import type { PrivacyDecision, PrivacyLabel } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import { openVaultOf } from '../testing/session-story.ts'
import type { TestCore } from '../testing/start-test-core.ts'
import { refusedAs, share, usual, written } from '../testing/share-story.ts'
import { writeBody } from './write-body.ts'

const BSN = '111222333'
const IBAN = 'NL91ABNA0417164300'

async function look({ client, id }: TestCore & { id: DocumentId }, kind: 'dilemma' | 'lesson' = 'dilemma') {
  return client.sharing.preview({ id, choices: { ...usual, kind } })
}

function decide(
  { client, id }: TestCore & { id: DocumentId },
  label: PrivacyLabel,
  text: string,
  decision: PrivacyDecision,
) {
  return client.privacy.decide({ documentId: id, label, text, decision, reason: 'mag' })
}

describe('what is found at the gate', () => {
  it.each([
    ['phone', 'Bel haar op 06 12345678.', '06 12345678'],
    ['email', 'Mail naar k.jansen@voorbeeld.nl.', 'k.jansen@voorbeeld.nl'],
    ['bsn', `Haar bsn is ${BSN}.`, BSN],
    ['iban', `Het ging naar ${IBAN}.`, IBAN],
  ] as const)('holds a %s back, whatever was decided in the draft', async (label, story, text) => {
    const test = await written({}, story)
    await decide(test, label, text, 'kept')
    await decide(test, label, text, 'ignored')

    const { findings, obstacles } = await look(test)

    expect(findings).toMatchObject([{ label, text, weight: 'blocks' }])
    expect(obstacles).toEqual(['blocked'])
    await expect(share(test, test.id)).rejects.toEqual(refusedAs('SHARE_BLOCKED', test.id))
  })

  it('lets the number of a help line through, once it is never to be found anywhere', async () => {
    const test = await written({}, 'Ik belde 020 1234567.')
    expect((await look(test)).obstacles).toEqual(['blocked'])
    await decide(test, 'phone', '020 1234567', 'never')
    expect((await look(test)).obstacles).toEqual([])
  })

  it('holds a person back until somebody decides on the name', async () => {
    const test = await written({}, 'Om elf uur belde mevrouw Karin Jansen.')
    const { findings, obstacles } = await look(test)
    expect(obstacles).toEqual(['blocked'])
    for (const { label, text } of findings) await decide(test, label, text, 'kept')
    expect((await look(test)).obstacles).toEqual([])
  })

  it('asks about a date, and lets it go with a reason', async () => {
    const test = await written({}, 'Ze kwam op 14 oktober 2025.')
    const { findings, obstacles } = await look(test)
    expect(findings).toMatchObject([{ label: 'date', weight: 'asks' }])
    expect(obstacles).toEqual(['undecided'])
    await expect(share(test, test.id)).rejects.toEqual(refusedAs('SHARE_UNDECIDED', test.id))
    for (const { label, text } of findings) await decide(test, label, text, 'kept')
    await expect(share(test, test.id)).resolves.toBeDefined()
  })

  it('sees names of the alias list that are glued to another word', async () => {
    const test = await written({}, 'Toen beldeWioletta, en enweltevreden ook.')
    await test.client.aliases.add({ documentId: test.id, alias: 'mevrouw K.', realName: 'Wioletta' })
    await test.client.aliases.add({ documentId: test.id, alias: 'de buurman', realName: 'Weltevreden' })
    const { findings } = await look(test)
    expect(findings.map(({ text, alias }) => [text, alias])).toEqual([
      ['Wioletta', 'mevrouw K.'],
      ['weltevreden', 'de buurman'],
    ])
  })

  it('does not see a short name in a word that merely begins like it', async () => {
    const test = await written({}, 'We fietsten door de straten.')
    await test.client.aliases.add({ documentId: test.id, alias: 'de oudste', realName: 'Fiet' })
    expect((await look(test)).obstacles).toEqual([])
  })

  it('looks at where a link leads', async () => {
    const test = await written()
    openVaultOf(test).documents.edit(test.id, (doc) =>
      writeBody(doc, [
        {
          type: 'paragraph',
          runs: [{ text: 'hier', format: 0, url: 'mailto:k.jansen@voorbeeld.nl', documentId: null }],
        },
      ]),
    )
    expect((await look(test)).findings).toMatchObject([{ label: 'email', text: 'k.jansen@voorbeeld.nl' }])
  })
})
