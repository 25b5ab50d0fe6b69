import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createCore, type Core, type CoreConfig } from '#core/create-core.ts'
import { readAssets } from './assets.ts'
import { answerControl, type Shown } from './control.ts'
import { OneTimeTickets } from './one-time-tickets.ts'
import { answerTo, type RequestConfig, send } from './requests.ts'
import { newSecret } from './secrets.ts'
import { SessionCookie } from './session-cookie.ts'
import { acceptSockets } from './sockets.ts'

export interface HostOptions extends Pick<CoreConfig, 'vaultDirectory' | 'keyDerivation'> {
  /** The built window, such as `out/renderer`. */
  readonly rendererDirectory: string
  /** The clock of the tickets, in milliseconds. */
  readonly nowMs?: () => number
  /** How to show the window again when Ruimte is started a second time. */
  readonly openAgain?: () => Promise<Shown>
  /** Hears how many windows are connected, after each change. */
  readonly onWindows?: (count: number) => void
}

export interface RunningHost {
  readonly origin: string
  /** Proves to this host that another start is by the same person. */
  readonly controlToken: string
  readonly core: Core
  /** A fresh address that lets one window in, once, within a minute. */
  readonly address: () => string
  /** Lets go of the vault, then of the windows and the port. */
  close(): Promise<void>
}

/** Core behind a door on loopback: HTTP for the window's files, a WebSocket for its questions. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const assets = readAssets(options.rendererDirectory)
  const server = createServer()
  const port = await listen(server)
  const origin = `http://127.0.0.1:${port}`
  const tickets = new OneTimeTickets(options.nowMs ?? Date.now)
  const address = () => `${origin}/open?t=${tickets.issue()}`
  const door = { origin, tickets, cookie: new SessionCookie(port) }
  const controlToken = newSecret()
  const openAgain = options.openAgain ?? (async () => ({ how: 'address' as const, address: address() }))
  const { vaultDirectory, keyDerivation } = options
  const core = createCore({ vaultDirectory, keychain: null, ...(keyDerivation ? { keyDerivation } : {}) })
  const sockets = acceptSockets(server, door, (socket) => core.attachSocket(socket), options.onWindows ?? (() => {}))
  answerRequests(server, { ...door, assets, control: answerControl(controlToken, openAgain) })
  return {
    origin,
    controlToken,
    core,
    address,
    async close() {
      core.close()
      sockets.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function answerRequests(server: Server, config: RequestConfig): void {
  server.on('request', (request, response) => {
    answerTo(request, config).then(
      (answer) => send(response, answer),
      () => send(response, { status: 500 }),
    )
  })
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
