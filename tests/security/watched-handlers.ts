import { onTestFinished } from 'vitest'
import { contract } from '#shared/contract/index.ts'
import { router } from '#core/router.ts'

/** What oRPC keeps of a procedure, as far as it is used here. */
interface Definition {
  inputSchema?: { safeParse?(input: unknown): { success: boolean }; shape?: object }
  handler?: (options: { input: unknown }) => unknown
}

export interface Watched {
  /** Every procedure, as it is called over the wire. */
  readonly paths: readonly string[]
  /** The names of all fields that an input can have. */
  readonly fields: readonly string[]
  /** How many times each handler ran. */
  readonly runs: ReadonlyMap<string, number>
  /** The procedures whose handler was given input that their contract refuses. */
  readonly wronglyReached: ReadonlySet<string>
  /** Whether the contract of `path` refuses this input. */
  readonly refuses: (path: string, input: unknown) => boolean
}

/** Listens in front of every handler of core, behind everything that should have refused wrong input. */
export function watchHandlers(): Watched {
  const runs = new Map<string, number>()
  const wronglyReached = new Set<string>()
  const found = procedures(router, contract)
  const schemas = new Map(found.map(({ path, schema }) => [path, schema]))
  const refuses = (path: string, input: unknown) => schemas.get(path)?.safeParse?.(input).success === false
  for (const { path, definition } of found) {
    const handler = definition.handler
    if (!handler) continue
    definition.handler = (options) => {
      runs.set(path, (runs.get(path) ?? 0) + 1)
      if (refuses(path, options.input)) wronglyReached.add(path)
      return handler(options)
    }
    onTestFinished(() => {
      definition.handler = handler
    })
  }
  const fields = new Set(found.flatMap(({ schema }) => Object.keys(schema?.shape ?? {})))
  return { paths: found.map(({ path }) => path), fields: [...fields], runs, wronglyReached, refuses }
}

interface Procedure {
  readonly path: string
  readonly definition: Definition
  readonly schema: Definition['inputSchema']
}

function procedures(routes: unknown, contracts: unknown, path = ''): Procedure[] {
  const definition = definitionOf(routes)
  if (definition) return [{ path, definition, schema: definitionOf(contracts)?.inputSchema }]
  if (typeof routes !== 'object' || routes === null) return []
  return Object.entries(routes).flatMap(([name, inner]) =>
    procedures(inner, (contracts as Record<string, unknown> | undefined)?.[name], `${path}/${name}`),
  )
}

function definitionOf(part: unknown): Definition | undefined {
  return (part as { '~orpc'?: Definition } | null | undefined)?.['~orpc']
}
