import { describe, expect, it } from 'vitest'
import { Method } from '#shared/sessions/method.ts'
import { minutesOf } from '#shared/sessions/method-minutes.ts'
import { methods } from './catalogue.ts'
import { reported, type Reported } from './testing/field-report.ts'
import { textsOf } from './texts-of-method.ts'

function reportOf(id: string): Reported {
  const found = reported.get(id)
  if (!found) throw new Error(`the field report has no row for ${id}`)
  return found
}

describe.each(methods.map((method) => [method.id as string, method] as const))('method %s', (id, method) => {
  it('is valid', () => {
    expect(Method.safeParse(method).error).toBeUndefined()
  })

  it('takes as long, in as many phases and for as many people, as the field report says', () => {
    const { total, phases, group } = reportOf(id)
    expect(minutesOf(method)).toBeGreaterThanOrEqual(total[0])
    expect(minutesOf(method)).toBeLessThanOrEqual(total[1])
    expect(method.blocks).toHaveLength(phases)
    expect([method.group.from, method.group.to]).toEqual(group)
  })

  it('calls minutes published only where they were read in a source', () => {
    const { published } = reportOf(id)
    const all = method.blocks.map((block) => block.id)
    const called = method.blocks.filter((block) => block.minutesPublished).map((block) => block.id)
    expect(called).toEqual(published === 'all' ? all : published === 'none' ? [] : published)
  })

  it('lets the bringer listen in silence where the report does', () => {
    const listens = method.blocks.some((block) => block.silent === 'bringer')
    expect(listens || !reportOf(id).bringerSilent).toBe(true)
  })

  it('is written in both languages', () => {
    const empty = textsOf(method).filter(({ text: { nl, en } }) => nl.trim() === '' || en.trim() === '')
    expect(empty).toEqual([])
    const bothSame = textsOf(method).filter(({ path, text: { nl, en } }) => path.at(-1) !== 'name' && nl === en)
    expect(bothSame).toEqual([])
  })

  it('speaks to people without raising its voice', () => {
    const stiff = {
      nl: /!|\b(u|uw|dient|middels|casuïstiek|optimaliseren|effectief)\b/i,
      en: /!|\b(please|leverage|optimi[sz]e|utili[sz]e)\b/i,
    }
    const found = textsOf(method).filter(({ text: { nl, en } }) => stiff.nl.test(nl) || stiff.en.test(en))
    expect(found).toEqual([])
  })

  it('keeps what a projector shows short enough to read at five metres', () => {
    const long = method.blocks.filter(({ prompt }) => Math.max(prompt.nl.length, prompt.en.length) > 160)
    expect(long.map((block) => block.id)).toEqual([])
  })

  it('leaves nobody both speaking and silent', () => {
    const confused = method.blocks.filter((block) => block.speaks === block.silent && block.speaks !== 'nobody')
    expect(confused.map((block) => block.id)).toEqual([])
  })

  it('has a cue for the facilitator in each block', () => {
    expect(method.blocks.filter((block) => block.cue === null)).toEqual([])
  })

  it('tells the bringer what to do once there is one', () => {
    const first = method.blocks.findIndex((block) => block.bringerDoes !== null)
    expect(method.blocks.slice(first).filter((block) => block.bringerDoes === null)).toEqual([])
    const untold = method.blocks.filter((block) => block.silent === 'bringer' && block.bringerDoes === null)
    expect(untold).toEqual([])
  })

  it('gathers something before it is sorted or voted on', () => {
    const gathers = new Set(['talk', 'write', 'ask', 'table'])
    for (const [place, { input, id: block }] of method.blocks.entries()) {
      if (input.type !== 'sort' && input.type !== 'vote') continue
      const before = method.blocks.slice(0, place)
      expect(before.some((one) => gathers.has(one.input.type) && one.record !== 'nothing')).toBe(true)
      expect(block).not.toBe(method.blocks[0]?.id)
    }
  })

  it('lets a module be chosen only where one can follow', () => {
    const chosenAt = method.blocks.findIndex((block) => block.input.type === 'choose-module')
    const canFollow = method.blocks.slice(chosenAt + 1).some((block) => block.modules.length > 0)
    expect(chosenAt === -1 || canFollow).toBe(true)
  })
})

describe('the catalogue', () => {
  it('has every method of the field report, once under each name', () => {
    expect(methods.map((method) => method.id as string).toSorted()).toEqual([...reported.keys()].toSorted())
    expect(new Set([...reported.values()].map(({ number }) => number))).toEqual(
      new Set(Array.from({ length: 30 }, (_, index) => index + 1)),
    )
    expect(new Set(methods.map((method) => method.name.nl)).size).toBe(methods.length)
    expect(new Set(methods.map((method) => method.name.en)).size).toBe(methods.length)
  })

  it('names a source wherever it calls minutes or a total published', () => {
    const without = methods.filter(
      ({ sources, totalPublished, blocks }) =>
        sources.length === 0 && (totalPublished || blocks.some((block) => block.minutesPublished)),
    )
    expect(without.map(({ id }) => id)).toEqual([])
    expect(methods.flatMap(({ sources }) => sources).every((source) => URL.canParse(source))).toBe(true)
  })

  it('refers to a variant only by a method that is there', () => {
    const ids = new Set(methods.map(({ id }) => id))
    const lost = methods.filter(({ variantOf }) => variantOf !== null && !ids.has(variantOf))
    expect(lost).toEqual([])
  })
})
