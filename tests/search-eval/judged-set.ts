import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { DocumentKind } from '#shared/contract/documents.ts'
import { DutchLikeText } from '../bench/dutch-like.ts'

const JudgedQuery = z.object({
  query: z.string().min(1),
  /** What is hard about it: a stem, a compound, a typo. */
  about: z.string().default(''),
  part: z.enum(['tuning', 'held-out']).default('tuning'),
  /** Names of documents without `.md`, with 2 for what was looked for and 1 for what is worth reading too. */
  relevant: z.record(z.string(), z.int().min(1)),
})
export type JudgedQuery = z.infer<typeof JudgedQuery>

const Queries = z.object({
  /** Folders with the documents, from this file's folder. */
  documents: z.array(z.string()).default(['documents']),
  /** So many texts of chance words stand among them. */
  generated: z.int().min(0).default(0),
  queries: z.array(JudgedQuery).min(1),
})

const FrontMatter = z.object({
  title: z.string(),
  kind: DocumentKind.catch('lesson'),
  /** Its one sentence. */
  summary: z.string().default(''),
  tags: z.array(z.string()).default([]),
})

export interface JudgedDocument extends z.infer<typeof FrontMatter> {
  readonly name: string
  readonly body: string
}

export interface JudgedSet {
  readonly documents: readonly JudgedDocument[]
  readonly queries: readonly JudgedQuery[]
}

/** Reads an annotated folder: `queries.json` and the texts that it names. */
export function readJudgedSet(directory: string): JudgedSet {
  const {
    documents: folders,
    generated,
    queries,
  } = Queries.parse(JSON.parse(readFileSync(join(directory, 'queries.json'), 'utf8')))
  const texts = folders.flatMap((folder) => readDocuments(join(directory, folder)))
  const unknown = queries
    .flatMap(({ relevant }) => Object.keys(relevant))
    .filter((name) => !texts.some((one) => one.name === name))
  if (unknown.length > 0) throw new RangeError(`judged, but not there: ${unknown.join(', ')}`)
  return { documents: [...generatedDocuments(generated), ...texts], queries }
}

function readDocuments(folder: string): JudgedDocument[] {
  const names = globSync('*.md', { cwd: folder }).toSorted()
  return names.map((name) => {
    const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(folder, name), 'utf8')) ?? []
    return { ...FrontMatter.parse(parse(head)), name: basename(name, '.md'), body }
  })
}

function generatedDocuments(count: number): JudgedDocument[] {
  const text = new DutchLikeText(2026)
  return Array.from({ length: count }, (_, number) => ({
    name: `generated-${number}`,
    title: text.title(),
    kind: 'dilemma',
    summary: text.sentence(),
    tags: [],
    body: text.paragraphs(150).join('\n'),
  }))
}
