import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { makePlaces } from './privacy-lexicons/places.ts'
import { makeNames } from './privacy-lexicons/names.ts'
import { makeWords } from './privacy-lexicons/words.ts'

// node scripts/make-privacy-lexicons.ts DIR: makes src/core/privacy/lexicons/*.txt again. What DIR must hold, and the
// licence of each source, stand in src/core/privacy/README.md.
const [directory] = process.argv.slice(2)
if (!directory) throw new Error('Say where the sources are; src/core/privacy/README.md tells what they are.')

const lexicons = join(import.meta.dirname, '..', 'src', 'core', 'privacy', 'lexicons')
const sources = {
  requireFrom: createRequire(resolve(directory, 'package.json')),
  read: (path: string) => readFileSync(resolve(directory, path), 'utf8'),
  own: (name: string) => readFileSync(join(lexicons, 'own', name), 'utf8'),
}

for (const [name, lines] of Object.entries({ ...makeWords(sources), ...makeNames(sources), ...makePlaces(sources) })) {
  const sorted = [...new Set(lines)].toSorted((one, other) => (one < other ? -1 : 1))
  writeFileSync(join(lexicons, name), `${sorted.join('\n')}\n`)
  process.stdout.write(`${name}: ${sorted.length} lines\n`)
}
