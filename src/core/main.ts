import type { FromCore, KeychainAnswer, ToCore } from '#shared/core-messages.ts'
import { createCore, type Core } from './create-core.ts'
import { startDemo } from './demo/start-demo.ts'
import { keychainOver } from './keychain-over-messages.ts'
import { parsersOverMessages } from './parsers-over-messages.ts'

/** Electron's `process.parentPort`, as far as it is used here. */
interface ParentPort {
  on(event: 'message', listener: (message: { data: ToCore; ports: Parameters<Core['attachPort']>[0][] }) => void): void
  postMessage(message: FromCore): void
}

const parent = (process as unknown as { parentPort: ParentPort }).parentPort
const answers = new Map<number, (answer: KeychainAnswer) => void>()
const parsers = parsersOverMessages((message) => parent.postMessage(message))

let core: Core | undefined

parent.on('message', ({ data, ports: [port] }) => {
  switch (data.type) {
    case 'start':
      void start(data.vaultDirectory, data.demo)
      break
    case 'port':
      if (core && port) core.attachPort(port)
      break
    case 'lock':
      core?.lock()
      break
    case 'parser-port':
      if (port) parsers.accept(data.id, port)
      break
    case 'parser-gone':
      parsers.gone(data.id)
      break
    case 'keychain-answer':
      answers.get(data.id)?.(data)
      answers.delete(data.id)
      break
    case 'close':
      parent.postMessage({ type: 'closing' })
      core?.close()
      parent.postMessage({ type: 'closed' })
      break
  }
})

async function start(vaultDirectory: string, demo: boolean): Promise<void> {
  const keychain = keychainOver((ask) => parent.postMessage(ask), answers)
  const started = createCore({ vaultDirectory, keychain, startParser: parsers.start })
  core = started
  const tellPreferences = () => parent.postMessage({ type: 'preferences', preferences: started.preferences.get() })
  started.preferences.onChange(tellPreferences)
  tellPreferences()
  const made = demo ? await startDemo(started.context, started.preferences.get().language) : undefined
  parent.postMessage({ type: 'ready', ...(made ? { demoPassphrase: made.passphrase } : {}) })
}
