import { setTimeout as delay } from 'node:timers/promises'
import { ORPCError } from '@orpc/client'
import { type Core, createCore } from '#core/create-core.ts'
import { askPassphrase } from './ask-passphrase.ts'
import { say } from './terminal.ts'

const sentences: Readonly<Record<string, string>> = {
  VAULT_MISSING: 'There is no vault here yet, so there is nothing to rebuild.',
  VAULT_IN_USE: 'Ruimte is open on this vault. Close it first, then try again.',
  PASSPHRASE_WRONG: 'That is not the passphrase of this vault. Nothing was changed.',
}

/** How often it is told how far it is. */
const TELL_MS = 2000

/** Makes all tables and the search index anew from the documents themselves. @returns whether that worked */
export async function rebuildIndex(vaultDirectory: string): Promise<boolean> {
  const core = createCore({ vaultDirectory, keychain: null })
  try {
    const status = await core.client.vault.status()
    if (status.state === 'missing') throw new ORPCError('VAULT_MISSING')
    await core.client.vault.unlock({ passphrase: await askPassphrase('Passphrase: ') })
    const { documents } = await core.client.documents.rebuild()
    say(`Lists are made anew; documents: ${documents}. Now the search index; broken off, it goes on at the next start.`)
    await indexBuilt(core)
    say('The search index is made anew.')
    return true
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    say(sentences[error.code] ?? `The vault could not be opened (${error.code}). Nothing was changed.`)
    return false
  } finally {
    core.close()
  }
}

/** Core builds it by itself, as while somebody works; this waits for it. */
async function indexBuilt(core: Core): Promise<void> {
  for (;;) {
    const progress = await core.client.search.progress()
    if (!progress) return
    say(`${progress.done} of ${progress.total}`)
    await delay(TELL_MS)
  }
}
