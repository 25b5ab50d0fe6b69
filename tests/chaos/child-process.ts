import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const hooks = pathToFileURL(join(import.meta.dirname, '../module-path-hooks.ts')).href

/** What Node is started with for a child that runs core from its source. */
export function childArguments(file: string, ...rest: readonly string[]): string[] {
  return ['--import', hooks, join(import.meta.dirname, file), ...rest]
}

/** Children are started hundreds of times: what was compiled once is kept, by its content, for the next ones. */
export const childEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../../node_modules/.cache/ruimte-chaos'),
}
