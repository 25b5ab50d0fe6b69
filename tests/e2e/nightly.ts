import type { Language } from '#shared/language.ts'

/** Second argument of a journey that waits for `npm run test:nightly`. */
export const nightly = { tag: '@nightly' }

/** Every day a flow is walked in Dutch; its English twin waits for the night. */
export function runFor(language: Language): { tag?: string } {
  return language === 'nl' ? {} : nightly
}
