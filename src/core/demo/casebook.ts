import { type CasebookText, readCasebookText } from './casebook-text.ts'

const sources = import.meta.glob<string>('./casebook/*.md', { query: '?raw', import: 'default', eager: true })

/** The texts of the casebook by the name of their file. Everything in them is fictional. */
export const casebook: ReadonlyMap<string, CasebookText> = new Map(
  Object.entries(sources).map(([path, source]) => [path.replace(/^.*\/|\.md$/g, ''), readCasebookText(source)]),
)
