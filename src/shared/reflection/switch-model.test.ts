import { describe, expect, it } from 'vitest'
import { reflectionModel } from './catalogue.ts'
import type { ReflectionModelId } from './model-ids.ts'
import { movesOnSwitch, writtenElsewhere } from './switch-model.ts'

const answer = (place: string, text = 'woorden') => ({ key: `answer:${place}` as const, text })
const moves = (places: readonly string[], from: ReflectionModelId | null, to: ReflectionModelId | null) =>
  movesOnSwitch(
    places.map((place) => answer(place)),
    from && reflectionModel(from),
    to && reflectionModel(to),
  ).map((move) => `${move.from.slice(7)} > ${move.to.slice(7)}`)

describe('going on in another model', () => {
  it('takes answers to the steps that ask the same, and leaves the others', () => {
    expect(moves(['gibbs.description', 'gibbs.feelings', 'gibbs.plan'], 'gibbs', 'borton')).toEqual([
      'gibbs.description > borton.what',
      'gibbs.plan > borton.now-what',
    ])
  })

  it('brings them back', () => {
    expect(moves(['borton.what', 'gibbs.feelings'], 'borton', 'gibbs')).toEqual(['borton.what > gibbs.description'])
  })

  it('leaves a step that has words of its own', () => {
    expect(moves(['gibbs.description', 'starr.situation'], 'gibbs', 'starr')).toEqual([])
  })

  it('prefers the answer of the model until now over an older one', () => {
    expect(moves(['gibbs.description', 'kolb.experience'], 'kolb', 'starr')).toEqual([
      'kolb.experience > starr.situation',
    ])
  })

  it('moves nothing to a blank page, and brings answers from there', () => {
    expect(moves(['gibbs.description'], 'gibbs', null)).toEqual([])
    expect(moves(['gibbs.description'], null, 'starr')).toEqual(['gibbs.description > starr.situation'])
  })

  it('leaves blank answers and those of a model that is not known here', () => {
    expect(movesOnSwitch([answer('gibbs.description', ' \n')], null, reflectionModel('starr'))).toEqual([])
    expect(moves(['later.situation'], null, 'starr')).toEqual([])
  })
})

describe('what was written at other steps', () => {
  it('is everything without a step in this model', () => {
    const answers = [answer('gibbs.feelings'), answer('starr.task'), answer('later.step'), answer('abc.belief', '')]
    const elsewhere = (id: ReflectionModelId | null) =>
      writtenElsewhere(answers, id && reflectionModel(id)).map(({ key }) => key.slice(7))
    expect(elsewhere('starr')).toEqual(['gibbs.feelings', 'later.step'])
    expect(elsewhere(null)).toEqual(['gibbs.feelings', 'starr.task', 'later.step'])
  })
})
