import { globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorTable } from '#shared/errors.ts'

const root = resolve(import.meta.dirname, '..')
const locales = join(root, 'src/renderer/locales')
const languages = ['nl', 'en'] as const
const namespaces = globSync('nl/*.json', { cwd: locales }).map((file) => basename(file, '.json'))

type Texts = { [key: string]: string | Texts }

function flat(texts: Texts, before = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value]] : Object.entries(flat(value, `${before}${key}.`)),
    ),
  )
}

function read(language: string, namespace: string): Record<string, string> {
  return flat(JSON.parse(readFileSync(join(locales, language, `${namespace}.json`), 'utf8')) as Texts)
}

const variables = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '').toSorted()

const screens = globSync('src/renderer/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !/\.test\.|\/testing\//.test(file),
)
const allSource = screens.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')

describe.each(namespaces)('texts of %s', (namespace) => {
  it('have the same keys in every language', () => {
    expect(Object.keys(read('en', namespace)).toSorted()).toEqual(Object.keys(read('nl', namespace)).toSorted())
  })

  it('use the same variables in every language', () => {
    const english = read('en', namespace)
    for (const [key, text] of Object.entries(read('nl', namespace))) {
      expect(variables(english[key] ?? ''), key).toEqual(variables(text))
    }
  })

  it('have every plural form of each language', () => {
    for (const language of languages) {
      const texts = read(language, namespace)
      const plurals = Object.keys(texts).flatMap((key) => /^(.*)_(?:one|other|zero|two|few|many)$/.exec(key)?.[1] ?? [])
      for (const base of new Set(plurals)) {
        for (const form of new Intl.PluralRules(language).resolvedOptions().pluralCategories) {
          expect(texts, `${language} ${base}`).toHaveProperty([`${base}_${form}`])
        }
      }
    }
  })

  it('are all filled in', () => {
    for (const language of languages) {
      const empty = Object.entries(read(language, namespace)).filter(([, text]) => text.trim() === '')
      expect(empty, language).toEqual([])
    }
  })

  it('are all used', () => {
    const unused = Object.keys(read('nl', namespace)).filter((key) => !isUsed(key))
    expect(unused).toEqual([])
  })
})

/** What FailureNote has a sentence for: the table, and two failures that are no answer of core. */
const errorCodes = [...Object.keys(errorTable), 'UNEXPECTED', 'CONNECTION_LOST']

/** A key counts as used when it, or a template that makes it (`state.${…}`), stands in the source. */
function isUsed(key: string): boolean {
  const base = key.replace(/_(?:one|other)$/, '')
  if (new RegExp(`['"\`:]${base.replaceAll('.', '\\.')}['"\`]`).test(allSource)) return true
  const parts = base.split('.')
  const parents = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
  return (
    parents.some((parent) => allSource.includes(`${parent}.\${`)) ||
    parents.some((parent) => allSource.includes(`'${parent}', { returnObjects`)) ||
    errorCodes.includes(parts[0] ?? '')
  )
}

describe('texts of errors', () => {
  it.each(languages)('say in %s what happened, what is safe and what to do, for each error', (language) => {
    const texts = Object.keys(read(language, 'errors'))
    expect(texts.toSorted()).toEqual(
      errorCodes.flatMap((code) => ['title', 'safe', 'todo'].map((part) => `${code}.${part}`)).toSorted(),
    )
  })

  it('never advise to delete', () => {
    for (const language of languages) {
      for (const [key, text] of Object.entries(read(language, 'errors'))) {
        expect(text, key).not.toMatch(/\b(verwijder|wis|gooi .* weg|delete|erase|remove the (vault|file))/i)
      }
    }
  })
})

describe('screens', () => {
  it('have no words of their own: every visible text comes from the locales', () => {
    const literal =
      />\s*([A-Za-zÀ-ž][A-Za-zÀ-ž'’ ,.?!]{2,})\s*<\/|\s(?:label|title|placeholder|aria-label|alt)="([^"]*[A-Za-z]{3,}[^"]*)"/g
    const found = screens
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(literal)].map(
          (match) => `${file}: ${match[1] ?? match[2]}`,
        ),
      )
    expect(found).toEqual([])
  })
})
