import { expect, it } from 'vitest'
import { setHeadingLevels } from './heading-levels.ts'

function levelsOf(html: string, under: number): number[] {
  const root = document.createElement('div')
  root.innerHTML = html
  setHeadingLevels(root, under)
  return [...root.children].map((heading) => Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1)))
}

it.each([
  ['plain headings under the title of a page', '<h2></h2><h3></h3><h2></h2>', 1, [2, 3, 2]],
  ['a text that has only small headings', '<h3></h3><h3></h3>', 1, [2, 2]],
  ['a text that begins small', '<h3></h3><h2></h2><h3></h3>', 1, [2, 2, 3]],
  ['large headings, which never stand beside the title', '<h1></h1><h2></h2><h3></h3>', 1, [2, 2, 3]],
  ['a text in a piece with a title of its own', '<h2></h2><h3></h3>', 2, [3, 4]],
])('gives levels without gaps to %s', (_, html, under, levels) => {
  expect(levelsOf(html, under)).toEqual(levels)
})
