import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Resource } from './texts-type.ts'
import type { Language } from '#shared/language.ts'

const locales = resolve(import.meta.dirname, '../../src/renderer/locales')
const namespaces = [
  'app',
  'archive',
  'common',
  'dilemmas',
  'editor',
  'errors',
  'keeping',
  'methods',
  'journal',
  'privacy',
  'search',
  'sessions',
  'settings',
  'sharing',
  'team',
  'today',
  'transfer',
  'vault',
  'vision',
] as const

/** The interface's texts in one language, so that a journey finds things by the words that a person sees. */
export function textsOf(language: Language): Resource {
  const read = (name: string) => JSON.parse(readFileSync(`${locales}/${language}/${name}.json`, 'utf8')) as unknown
  return Object.fromEntries(namespaces.map((name) => [name, read(name)])) as unknown as Resource
}

/** `Word {{number}}` with number 3 is `Word 3`. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{\{\s*(\w+)\s*(?:, number)?\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
