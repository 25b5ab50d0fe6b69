import { parse } from 'yaml'

export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>
  /** The text below it. */
  readonly text: string
}

const MAX_CHARS = 64 * 1024
const fence = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** The YAML above a Markdown text; no fields when there is none, or none that can be read. */
export function readFrontMatter(markdown: string): FrontMatter {
  const found = fence.exec(markdown.slice(0, MAX_CHARS))
  if (!found) return { fields: {}, text: markdown }
  const fields = fieldsOf(found[1] ?? '')
  return fields ? { fields, text: markdown.slice(found[0].length) } : { fields: {}, text: markdown }
}

function fieldsOf(yaml: string): Record<string, unknown> | undefined {
  try {
    // Few aliases, so that a short text cannot become a long one.
    const value: unknown = parse(yaml, { maxAliasCount: 10, schema: 'core' })
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (JSON.parse(JSON.stringify(value)) as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
