import sodium from 'libsodium-wrappers-sumo'

export { sodium }

/** Await this once before anything else in this folder is called. */
export const cryptoReady: Promise<void> = sodium.ready

/**
 * Calls the library. An error thrown inside it carries half a megabyte of minified source, which would land in the log
 * of whoever does not catch it; this one says what failed and nothing else.
 *
 * @throws {Error} `<what> failed`
 */
export function quietly<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch {
    throw new Error(`${what} failed`)
  }
}
