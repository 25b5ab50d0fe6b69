import { describe, expect, it } from 'vitest'
import type { OwnBlock, OwnRun } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { checkedFields } from './checked-fields.ts'

const run = (text: string, more: Partial<OwnRun> = {}): OwnRun => ({
  text,
  format: 0,
  url: null,
  documentId: null,
  alias: null,
  ...more,
})
const paragraph = (...runs: OwnRun[]): OwnBlock => ({ type: 'paragraph', runs })
const principleId = '5f0c1d1e-3a2b-4c3d-8e4f-0a1b2c3d4e5f' as DocumentId
const karin = { alias: { realName: 'Karin' } }

describe('what the privacy check is given', () => {
  it('is every word that would leave, in reading order', () => {
    const fields = checkedFields({
      summary: 'Over grenzen',
      fields: [
        { name: 'title', value: 'Wachten' },
        { name: 'tags', value: ['grens', 'nacht'] },
        { name: 'closedEarly', value: true },
        // By chance its digits can be those of a telephone, and nobody could change them.
        { name: 'dilemmaId', value: principleId },
      ],
      body: [paragraph(run('Een')), paragraph(), paragraph(run('twee '), run('drie', { format: 1 }))],
      stances: [{ principleId, stance: 'helps', why: 'Ik bleef.' }],
      realNames: [],
      circle: [],
    })
    expect(fields.map(({ name, text }) => [name, text])).toEqual([
      ['summary', 'Over grenzen'],
      ['title', 'Wachten'],
      ['tags', 'grens, nacht'],
      ['body:0', 'Een'],
      ['body:2', 'twee drie'],
      [`stance:${principleId}`, 'Ik bleef.'],
    ])
  })

  it('has aliases marked as safe where they stand', () => {
    const body = [paragraph(run('Met '), run('mevrouw K.', karin), run(' en Sami.'))]
    const [field] = checkedFields({ summary: '', fields: [], body, stances: [], realNames: ['Karin'], circle: [] })
    expect(field?.safe).toEqual([{ start: 4, end: 14 }])
  })

  it('does not take an alias for safe that holds the real name', () => {
    const body = [paragraph(run('KARIN de K.', karin))]
    const [field] = checkedFields({ summary: '', fields: [], body, stances: [], realNames: ['Karin'], circle: [] })
    expect(field?.safe).toEqual([])
  })

  it('holds where links lead: the words of a link may say nothing and its address a name', () => {
    const body = [
      paragraph(run('hier', { url: 'https://voorbeeld.nl/Samira%20K' }), run('daar', { url: 'https://x.nl/%E0' })),
    ]
    expect(
      checkedFields({ summary: '', fields: [], body, stances: [], realNames: [], circle: [] }).map(({ name, text }) => [
        name,
        text,
      ]),
    ).toEqual([
      ['body:0', 'hierdaar'],
      ['link:0:0', 'https://voorbeeld.nl/Samira K'],
      ['link:0:1', 'https://x.nl/%E0'],
    ])
  })
})
