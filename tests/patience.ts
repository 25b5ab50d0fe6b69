import { inject, vi } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    patienceMs: number
  }
}

const { waitFor } = vi

/** As long as `expect.poll`, which `vitest.config.ts` tells by itself. */
const waitLonger: typeof vi.waitFor = (callback, options) =>
  waitFor(callback, {
    timeout: inject('patienceMs'),
    ...(typeof options === 'number' ? { timeout: options } : options),
  })

// This runs before each file, also where `vi` is still the one of the file before.
if (waitFor.name !== waitLonger.name) vi.waitFor = waitLonger
