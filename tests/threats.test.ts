import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/threats.md'), 'utf8')
const named = [...page.matchAll(/`([^`]+)` › “([^”]+)”/g)].map(([, file = '', name = '']) => ({ file, name }))

/** As it stands in a file: quotes and what is filled in may be written in several ways. */
function isTestIn(text: string, name: string): boolean {
  return text.includes(name) || text.includes(name.replaceAll("'", "\\'"))
}

it('every test that the page of threats relies on is there', () => {
  const missing = named.filter(({ file, name }) => !isTestIn(readFileSync(join(root, file), 'utf8'), name))

  expect(missing).toEqual([])
  expect(named.length).toBeGreaterThan(60)
})

it('every threat names a test, and so does each of T1 to T14', () => {
  const threats = page.split('\n### ').slice(1)
  const rows = page.split('\n').filter((line) => /^\| T\d+ +\|/.test(line))

  for (const threat of threats) expect(threat, threat.split('\n')[0]).toMatch(/` › “/)
  expect(rows).toHaveLength(14)
  for (const row of rows) expect(row).toMatch(/` › “/)
})
