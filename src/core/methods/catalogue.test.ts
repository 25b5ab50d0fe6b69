import { describe, expect, it } from 'vitest'
import { Method } from '#shared/sessions/method.ts'
import { methods } from './catalogue.ts'

const totals: Record<string, number> = { 'incident-short': 65, 'five-steps': 50, gossip: 40 }

/** Every text of a method, with where it stands. */
function textsOf(method: Method): [place: string, text: { nl: string; en: string }][] {
  const { name, use, contraIndication, origin, blocks } = method
  const ofBlocks = blocks.flatMap((block) =>
    Object.entries({ name: block.name, prompt: block.prompt, cue: block.cue, bringerDoes: block.bringerDoes }).map(
      ([field, text]) => [`${block.id} ${field}`, text] as const,
    ),
  )
  const all = [['name', name], ['use', use], ['contra', contraIndication], ['origin', origin], ...ofBlocks] as const
  return all.flatMap(([place, text]) => (text === null ? [] : [[place, text]]))
}

describe.each(methods.map((method) => [method.id as string, method] as const))('method %s', (id, method) => {
  it('is valid', () => {
    expect(Method.safeParse(method).error).toBeUndefined()
  })

  it('takes as long as its source says', () => {
    expect(method.blocks.reduce((sum, block) => sum + block.minutes, 0)).toBe(totals[id])
  })

  it('is written in both languages', () => {
    const empty = textsOf(method).filter(([, { nl, en }]) => nl.trim() === '' || en.trim() === '')
    expect(empty).toEqual([])
    const bothSame = textsOf(method).filter(([place, { nl, en }]) => !place.endsWith('name') && nl === en)
    expect(bothSame).toEqual([])
  })

  it('speaks to people without raising its voice', () => {
    const stiff = {
      nl: /!|\b(u|uw|dient|middels|casuïstiek|optimaliseren|effectief)\b/i,
      en: /!|\b(please|leverage|optimi[sz]e|utili[sz]e)\b/i,
    }
    const found = textsOf(method).filter(([, { nl, en }]) => stiff.nl.test(nl) || stiff.en.test(en))
    expect(found).toEqual([])
  })

  it('leaves nobody both speaking and silent', () => {
    const confused = method.blocks.filter((block) => block.speaks === block.silent && block.speaks !== 'nobody')
    expect(confused.map((block) => block.id)).toEqual([])
  })

  it('tells the bringer what to do where others talk about the case', () => {
    const untold = method.blocks.filter((block) => block.silent === 'bringer' && block.bringerDoes === null)
    expect(untold.map((block) => block.id)).toEqual([])
  })
})

it('says which minutes a source gives and which are our own', () => {
  const published = methods.map((method) => [method.id, method.blocks.every((block) => block.minutesPublished)])
  expect(Object.fromEntries(published)).toEqual({ 'incident-short': true, 'five-steps': false, gossip: true })
})

it('offers each method under a name of its own', () => {
  expect(new Set(methods.map((method) => method.id)).size).toBe(methods.length)
})
