// For tests that look at core itself: a port of one's own, as a second window would get.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createORPCClient, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { bytesOnTheWire } from '../../src/shared/rpc-bytes.ts'
import { MessageChannelMain } from './ports.mjs'
import { appPath, until } from './boot-shell.mjs'

export const PASSPHRASE = 'zeven stille fietsen'

/** A client of the core that runs now, over a port of its own. */
export async function askCore(test, world) {
  await until(() => world.core.told.some(({ type }) => type === 'port'), { sentence: 'core was never given a port' })
  const { port1, port2 } = new MessageChannelMain()
  world.core.postMessage({ type: 'port' }, [port1])
  const port = port2.release()
  test.after(() => port.close())
  const client = createORPCClient(new RPCLink({ port, customJsonSerializers: [bytesOnTheWire] }))
  port.start()
  return client
}

/** The error code that a call fails with. */
export async function codeOf(call) {
  try {
    await call
    return undefined
  } catch (error) {
    return error instanceof ORPCError ? error.code : String(error)
  }
}

/** Makes a vault in `home` with the quick key derivation, by the built host. */
export async function makeVault(home) {
  const { startHost } = await import(pathToFileURL(join(appPath, 'out', 'main', 'host.js')).href)
  const rendererDirectory = join(appPath, 'out', 'renderer')
  const host = await startHost({ vaultDirectory: home, rendererDirectory, keyDerivation: 'quick-for-tests' })
  const owner = { ownerName: 'Bilal', passphrase: PASSPHRASE, language: 'nl', contents: 'empty' }
  const { recoveryWords } = await host.core.client.vault.create(owner)
  await host.core.client.vault.confirmRecovery({
    words: [0, 7].map((place) => ({ place, word: recoveryWords[place] })),
  })
  await host.close()
}
