import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const renderer = resolve(import.meta.dirname, '../src/renderer')
const read = (file: string) => readFileSync(join(renderer, file), 'utf8')

interface Named {
  readonly names: Set<string>
  /** A class is also looked up by a value, such as that of a prop. */
  isLookedUp: boolean
}

/** What the screens name of each style sheet. */
function namedBySheet(): ReadonlyMap<string, Named> {
  const sheets = new Map<string, Named>()
  for (const file of globSync('**/*.{ts,tsx}', { cwd: renderer })) {
    const source = read(file)
    for (const [, variable = '', path = ''] of source.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
      const sheet = normalize(path.startsWith('#renderer/') ? path.slice(10) : join(dirname(file), path))
      const named = sheets.get(sheet) ?? { names: new Set<string>(), isLookedUp: false }
      // Not in a key of a text, nor in the name of the sheet itself.
      const names = source.matchAll(new RegExp(`(?<!['./])\\b${variable}\\.(\\w+)`, 'g'))
      for (const [, name = ''] of names) named.names.add(name)
      named.isLookedUp ||= new RegExp(`\\b${variable}\\[`).test(source)
      sheets.set(sheet, named)
    }
  }
  return sheets
}

/** The classes that a style sheet has rules for. */
function classesIn(sheet: string): string[] {
  const selectors = read(sheet)
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/:global\([^)]*\)/g, '')
    .replaceAll(/\{[^{}]*\}/g, '{}')
  return [...new Set([...selectors.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name))]
}

const sheets = namedBySheet()
const written = globSync('**/*.module.css', { cwd: renderer }).map((sheet) => ({
  sheet,
  classes: classesIn(sheet),
  named: sheets.get(sheet),
}))

describe('classes', () => {
  it('have a rule wherever a screen names one', () => {
    const missing = written.flatMap(({ sheet, classes, named }) =>
      [...(named?.names ?? [])].filter((name) => !classes.includes(name)).map((name) => `${sheet} .${name}`),
    )
    expect(missing).toEqual([])
  })

  it('have no rule that no screen asks for', () => {
    const idle = written.flatMap(({ sheet, classes, named }) =>
      named?.isLookedUp ? [] : classes.filter((name) => !named?.names.has(name)).map((name) => `${sheet} .${name}`),
    )
    expect(idle).toEqual([])
  })
})
