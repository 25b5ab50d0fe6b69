import { EventEmitter } from 'node:events'
import { need } from './need.mjs'

/** Electron's sessions: what a window may load, ask for and keep. Each has a browser context of its own. */
export class Session extends EventEmitter {
  handlers = new Map()
  permission = {}
  onBeforeRequest = undefined
  #world

  constructor(world, partition) {
    super()
    this.#world = world
    this.partition = partition
    this.protocol = {
      handle: (scheme, answer) => {
        need(world.app.isReady(), 'protocol.handle needs ready')
        need(
          world.schemes.some((known) => known.scheme === scheme),
          `the scheme ${scheme} was not registered`,
        )
        this.handlers.set(scheme, answer)
      },
    }
    this.webRequest = { onBeforeRequest: (listener) => (this.onBeforeRequest = listener) }
  }

  isPersistent() {
    return this.partition === '' || this.partition.startsWith('persist:')
  }

  setPermissionRequestHandler(handler) {
    this.permission.request = handler
  }

  setPermissionCheckHandler(handler) {
    this.permission.check = handler
  }

  setDevicePermissionHandler(handler) {
    this.permission.device = handler
  }

  setBluetoothPairingHandler(handler) {
    this.permission.bluetooth = handler
  }

  setDisplayMediaRequestHandler(handler) {
    this.permission.displayMedia = handler
  }

  /** What comes back for an address: a Response, or undefined where the request was refused or nothing serves it. */
  async load(address, method = 'GET') {
    const { cancel } = await new Promise((resolve) => {
      if (this.onBeforeRequest) this.onBeforeRequest({ url: address, method }, resolve)
      else resolve({})
    })
    if (cancel) return undefined
    const handler = this.handlers.get(address.split(':')[0])
    if (handler) return handler(new Request(address, { method }))
    this.#world.reachedNetwork.push(address)
    return undefined
  }
}

/** Electron's `session` and `protocol`. */
export function createSessions(world) {
  const sessions = new Map()
  const fromPartition = (partition) => {
    need(world.app.isReady(), 'sessions need ready')
    if (!sessions.has(partition)) {
      sessions.set(partition, new Session(world, partition))
      world.app.emit('session-created', sessions.get(partition))
    }
    return sessions.get(partition)
  }
  return {
    session: {
      fromPartition,
      get defaultSession() {
        return fromPartition('')
      },
    },
    protocol: {
      registerSchemesAsPrivileged(schemes) {
        need(!world.app.isReady(), 'registerSchemesAsPrivileged must come before ready')
        world.schemes.push(...schemes)
      },
    },
    sessions,
  }
}
