import { randomInt } from 'node:crypto'
import type { Language } from '#shared/language.ts'
import type { CoreContext } from '../rpc/context.ts'

const syllables = ['ba', 'de', 'fo', 'ga', 'ki', 'lo', 'me', 'nu', 'pa', 'ro', 'sa', 'ti', 'vo', 'wa', 'zi']

/**
 * Makes a vault that is filled with the demo team and leaves it open. For a throw-away directory only.
 *
 * @returns the passphrase, so that whoever locks the demo can open it again
 * @throws {DomainError} `VAULT_EXISTS` where there is a vault already: a real one is never touched
 */
export async function startDemo(context: CoreContext, language: Language): Promise<{ passphrase: string }> {
  const passphrase = Array.from({ length: 4 }, () => word()).join(' ')
  const recoveryWords = await context.vault.create({ ownerName: 'Bilal', passphrase, demo: true })
  context.vault.confirmRecovery([0, 1].map((place) => ({ place, word: recoveryWords[place] ?? '' })))
  context.preferences.set({ language })
  await context.fillDemoTeam()
  return { passphrase }
}

function word(): string {
  return Array.from({ length: 3 }, () => syllables[randomInt(syllables.length)]).join('')
}
