import { parseArgs } from 'node:util'

export interface HostFlags {
  /** A throw-away vault with the demo team, instead of the person's own. */
  readonly demo: boolean
  /** Print the address instead of opening a window. */
  readonly 'no-open': boolean
  /** Make tables and search index anew, without a window. */
  readonly 'rebuild-index': boolean
}

/** @throws {TypeError} on a flag that does not exist, naming it */
export function readFlags(args: readonly string[]): HostFlags {
  const off = { type: 'boolean', default: false } as const
  return parseArgs({ args: [...args], options: { demo: off, 'no-open': off, 'rebuild-index': off } }).values
}
