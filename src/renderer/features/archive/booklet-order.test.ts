import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BookletLesson } from '#shared/contract/keeping.ts'
import type { DocumentId } from '#shared/ids.ts'
import { MAX_BOOKLET_LESSONS } from '#shared/limits.ts'
import { movedLesson, withLessons, withoutLesson } from './booklet-order.ts'

const lesson = (name: string): BookletLesson => ({
  id: name as DocumentId,
  kind: 'lesson',
  space: 'personal',
  title: name,
  line: '',
  tags: [],
})
const lessons = (...names: string[]) => names.map(lesson)
const names = (chosen: readonly BookletLesson[]) => chosen.map(({ title }) => title).join('')

describe('the order of a booklet', () => {
  it('takes each lesson once, at the end, until it is full', () => {
    expect(names(withLessons(lessons('b', 'a'), lessons('a', 'c')))).toBe('bac')
    const many = Array.from({ length: MAX_BOOKLET_LESSONS + 5 }, (_, place) => lesson(`${place}-`))
    expect(withLessons(lessons('a'), many)).toHaveLength(MAX_BOOKLET_LESSONS)
  })

  it('moves one place up or down, and stays within its ends', () => {
    const chosen = lessons('a', 'b', 'c')
    expect(names(movedLesson(chosen, 'b' as DocumentId, -1))).toBe('bac')
    expect(names(movedLesson(chosen, 'b' as DocumentId, 1))).toBe('acb')
    expect(names(movedLesson(chosen, 'a' as DocumentId, -1))).toBe('abc')
    expect(names(movedLesson(chosen, 'c' as DocumentId, 1))).toBe('abc')
    expect(names(movedLesson(chosen, 'x' as DocumentId, 1))).toBe('abc')
    expect(names(withoutLesson(chosen, 'b' as DocumentId))).toBe('ac')
  })

  it('never loses or doubles a lesson by moving', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(1 as const, -1 as const)))
    fc.assert(
      fc.property(moves, (all) => {
        const end = all.reduce<readonly BookletLesson[]>(
          (chosen, [id, by]) => movedLesson(chosen, id as DocumentId, by),
          lessons('a', 'b', 'c', 'd'),
        )
        expect(names(end).split('').toSorted().join('')).toBe('abcd')
      }),
    )
  })
})
