import { describe, expect, it } from 'vitest'
import { answerKey, placeOf, questionOf } from './answers.ts'
import { reflectionModel, reflectionModels } from './catalogue.ts'
import { reflectionModelIds } from './model-ids.ts'

describe('the reflection models', () => {
  it('are fourteen, each under its own name', () => {
    expect(reflectionModels).toHaveLength(14)
    expect(reflectionModels.map(({ id }) => id)).toEqual(reflectionModelIds)
    for (const id of reflectionModelIds) expect(reflectionModel(id).id).toBe(id)
  })

  it.each(reflectionModels)('$id has steps that differ in name and in what they ask', ({ steps }) => {
    expect(steps.length).toBeGreaterThanOrEqual(2)
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
    expect(new Set(steps.map(({ asks }) => asks)).size).toBe(steps.length)
    for (const { id } of steps) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it.each(reflectionModels)('$id says everything in both languages, calmly', (model) => {
    const texts = [
      model.name,
      model.helps,
      ...(model.note ? [model.note] : []),
      ...model.steps.flatMap(({ name, prompt, more = [] }) => [name, prompt, ...more]),
    ]
    for (const { nl, en } of texts) {
      for (const text of [nl, en]) expect(text).toMatch(/^\p{Lu}[^!]*$/u)
    }
    for (const { prompt } of model.steps) {
      expect(prompt.nl).not.toBe(prompt.en)
      expect(prompt.nl).toMatch(/[.?]$/)
      expect(prompt.en).toMatch(/[.?]$/)
    }
  })

  it.each(reflectionModels)('$id has a source and minutes that somebody has', ({ source, minutes }) => {
    expect(source).not.toBe('')
    expect(minutes).toBeGreaterThanOrEqual(5)
    expect(minutes).toBeLessThanOrEqual(20)
  })

  it('know the place and the question of each answer, and of no other', () => {
    for (const model of reflectionModels) {
      for (const step of model.steps) {
        expect(placeOf(answerKey(model, step))).toEqual({ model, step })
        expect(questionOf(answerKey(model, step))).toBe(step.asks)
      }
    }
    expect(placeOf('answer:later.step')).toBeUndefined()
  })
})
