import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fieldRules } from './shared-fields.ts'

const locales = join(import.meta.dirname, '../../renderer/locales')

it.each(['nl', 'en'])('every field that can be shared has a name in %s', (language) => {
  const texts = JSON.parse(readFileSync(join(locales, language, 'sharing.json'), 'utf8')) as { field: object }
  const shared = Object.values(fieldRules).flatMap((rules) =>
    Object.entries(rules).flatMap(([name, { way }]) => (way === 'private' ? [] : [name])),
  )
  expect(Object.keys(texts.field).toSorted()).toEqual([...new Set(shared)].toSorted())
})
