import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const imported = /(?:from|import\() ?'([@\w][@\w/.-]*)'/g
const byVitestItself = /^(?:node:|vitest$|vitest\/)/

/**
 * Every package that the window's files import. Vite prepares these before the first test: one that it came upon
 * halfway would be prepared then, with a second copy of React for the tests after it.
 */
export function browserDependencies(): string[] {
  const files = globSync('src/{renderer,shared}/**/*.{ts,tsx}', { cwd: root })
  const names = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8').replaceAll(/^import type .*$/gm, '')
    return [...text.matchAll(imported)].flatMap(([, name]) => (name && !byVitestItself.test(name) ? [name] : []))
  })
  return [...new Set(names)].toSorted()
}
