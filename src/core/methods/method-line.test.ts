import { describe, expect, it } from 'vitest'
import { methods } from './catalogue.ts'
import { methodLine } from './method-line.ts'

const lines = methods.map(
  (method) =>
    JSON.parse(JSON.stringify(methodLine(method))) as {
      id: string
      minutes: number
      minutesPerPerson?: number
      minutesPerCase?: number
      blocks: { minutes: number; times: number; published: boolean }[]
    },
)

describe('the printed catalogue', () => {
  it('has a total that its blocks add up to', () => {
    for (const { minutes, blocks } of lines)
      expect(blocks.reduce((sum, block) => sum + block.minutes * block.times, 0)).toBe(minutes)
  })

  it('says what a person or a case takes, where that is how a method counts', () => {
    const counted = lines.filter((line) => line.minutesPerPerson !== undefined || line.minutesPerCase !== undefined)
    expect(
      counted.map(({ id, minutes, minutesPerPerson, minutesPerCase }) => [
        id,
        minutes,
        minutesPerPerson ?? minutesPerCase,
      ]),
    ).toEqual([
      ['troika', 30, 10],
      ['wise-crowds', 60, 15],
      ['casetime', 60, 30],
      ['action-learning', 36, 31],
      ['balint-group', 90, 45],
    ])
  })

  it('says of each block whether its minutes are published', () => {
    const blocks = lines.flatMap((line) => line.blocks)
    expect(blocks.every((block) => typeof block.published === 'boolean')).toBe(true)
  })
})
