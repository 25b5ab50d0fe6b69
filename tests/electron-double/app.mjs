import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { need, preventable } from './need.mjs'

/** Electron's `app`. It is ready only after the main module was evaluated: waiting for it at the top level never ends. */
export class App extends EventEmitter {
  isPackaged = false
  switches = []
  paths = {}
  sandboxedForAll = false
  /** How often the shell asked to quit. */
  quits = 0
  #world
  #ready = Promise.withResolvers()
  #isReady = false
  #hasEnded = false
  #ended = Promise.withResolvers()
  commandLine = { appendSwitch: (name, value) => this.switches.push(value === undefined ? name : `${name}=${value}`) }

  constructor(world) {
    super()
    this.#world = world
  }

  /** Resolves when the program has ended in order. */
  get ended() {
    return this.#ended.promise
  }

  becomeReady() {
    this.#isReady = true
    this.emit('ready')
    this.#ready.resolve()
  }

  whenReady() {
    return this.#ready.promise
  }

  isReady() {
    return this.#isReady
  }

  enableSandbox() {
    need(!this.#isReady, 'app.enableSandbox must come before ready')
    this.sandboxedForAll = true
  }

  getAppPath() {
    return this.#world.appPath
  }

  setPath(name, path) {
    need(existsSync(path), `app.setPath('${name}') needs a directory that exists`)
    this.paths[name] = path
  }

  requestSingleInstanceLock() {
    return !this.#world.isSecondInstance
  }

  quit() {
    this.quits += 1
    if (this.#hasEnded || this.#isPrevented('before-quit')) return
    for (const window of this.#world.BrowserWindow.getAllWindows()) {
      if (!window.close({ isQuitting: true })) return
    }
    if (this.#isPrevented('will-quit')) return
    this.#hasEnded = true
    this.emit('quit', {}, 0)
    this.#ended.resolve()
  }

  #isPrevented(name) {
    const event = preventable()
    this.emit(name, event)
    return event.defaultPrevented
  }
}
