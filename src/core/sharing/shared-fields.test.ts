import { describe, expect, it } from 'vitest'
import { LearntMeta } from '#shared/contract/archive.ts'
import { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import { SharedSessionMeta } from '#shared/contract/shared-session.ts'
import { SharableKind } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { fieldRules, optionalFields, ownFields, sharableAs, sharedFields } from './shared-fields.ts'

const DILEMMA = '5f0c1d1e-3a2b-4c3d-8e4f-0a1b2c3d4e5f' as DocumentId
const COPY = 'aa0c1d1e-3a2b-4c3d-8e4f-0a1b2c3d4e5f' as DocumentId
const nowhere = () => null

const names = (fields: readonly { name: string }[]) => fields.map((field) => field.name)

describe('the fields of a document at the gate', () => {
  it.each([
    ['dilemma', DilemmaMeta],
    ['lesson', LearntMeta],
    ['mistake', LearntMeta],
    ['success', LearntMeta],
    ['session', SharedSessionMeta],
  ] as const)('are all decided on for a %s: a new one must be given a rule', (kind, schema) => {
    expect(Object.keys(fieldRules[kind]).toSorted()).toEqual(Object.keys(schema.shape).toSorted())
  })

  it('stay behind when nobody gave them a rule', () => {
    const fields = ownFields('dilemma', { title: 'Wachten', author: 'Bilal', originalId: DILEMMA, somethingNew: 'x' })
    expect(names(fields)).toEqual(['title'])
  })

  it('go along as they are, without what is empty or the author’s own', () => {
    const fields = ownFields('dilemma', { title: 'Wachten', question: ' ', state: 'in-session', tags: ['grens'] })
    expect(sharedFields('dilemma', 'dilemma', fields, [], nowhere)).toEqual([
      { name: 'title', value: 'Wachten' },
      { name: 'tags', value: ['grens'] },
    ])
  })

  it('go along though empty where that says something: a share that was ticked without words', () => {
    const fields = ownFields('dilemma', { shareTeam: '', sharePolicy: 'Zes gesprekken' })
    expect(sharedFields('dilemma', 'dilemma', fields, [], nowhere)).toEqual([
      { name: 'shareTeam', value: '' },
      { name: 'sharePolicy', value: 'Zes gesprekken' },
    ])
  })

  it('tell how it went on only when the author says so, and then also when the group may hear it', () => {
    const fields = ownFields('dilemma', { title: 'Wachten', outcome: 'Ze belde terug.', outcomeHidden: false })
    expect(optionalFields('dilemma', 'dilemma', fields)).toEqual(['outcome'])
    expect(names(sharedFields('dilemma', 'dilemma', fields, [], nowhere))).toEqual(['title'])
    expect(sharedFields('dilemma', 'dilemma', fields, ['outcome'], nowhere).slice(1)).toEqual([
      { name: 'outcome', value: 'Ze belde terug.' },
      { name: 'outcomeHidden', value: false },
    ])
  })

  it('cannot be had by choosing what is private', () => {
    const fields = ownFields('lesson', { title: 'Nabellen', sessionId: DILEMMA, dilemmaId: DILEMMA })
    expect(names(sharedFields('lesson', 'lesson', fields, ['sessionId', 'dilemmaId', 'state'], nowhere))).toEqual([
      'title',
    ])
  })

  it('lead to another document only where that is shared, and then to its copy', () => {
    const fields = ownFields('lesson', { title: 'Nabellen', dilemmaId: DILEMMA })
    const shared = sharedFields('lesson', 'lesson', fields, [], (id) => (id === DILEMMA ? COPY : null))
    expect(shared).toEqual([
      { name: 'title', value: 'Nabellen' },
      { name: 'dilemmaId', value: COPY },
    ])
  })

  it('lead to those of several documents that the team has', () => {
    const fields = ownFields('session', { title: 'Nabellen', dilemmaIds: [DILEMMA, COPY] })
    const shared = (sharedIdOf: () => DocumentId | null) => sharedFields('session', 'session', fields, [], sharedIdOf)
    expect(names(shared(nowhere))).toEqual(['title'])
    expect(shared(() => COPY).at(-1)).toEqual({ name: 'dilemmaIds', value: [COPY, COPY] })
  })

  it('stay behind where another kind has no place for them', () => {
    const fields = ownFields('dilemma', { title: 'Wachten', question: 'Hoe kan ik wachten?', tried: 'Bellen.' })
    expect(names(sharedFields('dilemma', 'lesson', fields, [], nowhere))).toEqual(['title'])
  })
})

describe('the kind of a copy', () => {
  it.each(SharableKind.options)('is for a %s first what it is', (kind) => {
    expect(sharableAs[kind][0]).toBe(kind)
  })

  it('is never a story where there was none', () => {
    expect(sharableAs.lesson).toEqual(['lesson'])
    expect(sharableAs.session).toEqual(['session'])
    for (const kind of ['mistake', 'success'] as const) expect(sharableAs[kind]).toEqual([kind, 'lesson'])
  })
})
