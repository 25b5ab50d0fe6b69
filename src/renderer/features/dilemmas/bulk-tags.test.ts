import { expect, it } from 'vitest'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import { retag, tagsOfAll } from './bulk-tags.ts'

const line = (id: string, ...tags: string[]) => ({ id, tags }) as unknown as DilemmaLine
const two = [line('a', 'grenzen', 'team'), line('b', 'team', 'geld')]

it('shows the tags that all chosen dilemmas have', () => {
  expect(tagsOfAll(two)).toEqual(['team'])
  expect(tagsOfAll([])).toEqual([])
})

it('adds to all and takes from all, and leaves alone what only some have', () => {
  expect(retag(two, ['nieuw'])).toEqual([
    { id: 'a', tags: ['grenzen', 'nieuw'] },
    { id: 'b', tags: ['geld', 'nieuw'] },
  ])
  expect(retag(two, ['team', 'geld'])).toEqual([
    { id: 'a', tags: ['grenzen', 'team', 'geld'] },
    { id: 'b', tags: ['team', 'geld'] },
  ])
})
