import { EventEmitter } from 'node:events'
import { need } from './need.mjs'
import { WebContents } from './web-contents.mjs'

/** Electron's BrowserWindow, made for one world: the window is a page in Chromium. */
export function createBrowserWindow(world) {
  return class BrowserWindow extends EventEmitter {
    static #open = []
    isShown = false
    #bounds
    #isMaximized = false
    #isMinimized = false
    #isDestroyed = false
    #shown = Promise.withResolvers()

    constructor(options = {}) {
      super()
      need(world.app.isReady(), 'a BrowserWindow needs ready')
      this.options = options
      this.#bounds = { x: options.x ?? 100, y: options.y ?? 100, width: options.width, height: options.height }
      this.webContents = new WebContents(world, this)
      BrowserWindow.#open.push(this)
      world.windows.push(this)
      if (options.show !== false) this.show()
      world.app.emit('web-contents-created', {}, this.webContents)
    }

    static getAllWindows() {
      return [...BrowserWindow.#open]
    }

    static fromWebContents(contents) {
      return BrowserWindow.#open.find((window) => window.webContents === contents) ?? null
    }

    /** Resolves when the shell shows the window. */
    get shown() {
      return this.#shown.promise
    }

    async loadURL(address) {
      await this.webContents.open(address)
      this.emit('ready-to-show')
    }

    show() {
      this.isShown = true
      this.#shown.resolve()
    }

    focus() {
      this.emit('focus')
    }

    minimize() {
      this.#isMinimized = true
    }

    isMinimized() {
      return this.#isMinimized
    }

    restore() {
      this.#isMinimized = false
    }

    maximize() {
      this.#isMaximized = true
    }

    isMaximized() {
      return this.#isMaximized
    }

    getNormalBounds() {
      return { ...this.#bounds }
    }

    isDestroyed() {
      return this.#isDestroyed
    }

    /** A person drags or resizes the window. */
    moveTo(bounds) {
      this.#bounds = { ...this.#bounds, ...bounds }
      this.emit('move')
      this.emit('resize')
    }

    /** @returns whether the window did close */
    close({ isQuitting = false } = {}) {
      let isPrevented = false
      this.emit('close', { preventDefault: () => (isPrevented = true) })
      if (isPrevented) return false
      this.#isDestroyed = true
      BrowserWindow.#open = BrowserWindow.#open.filter((window) => window !== this)
      this.webContents.destroy()
      this.emit('closed')
      if (!isQuitting && BrowserWindow.#open.length === 0) world.app.emit('window-all-closed')
      return true
    }
  }
}
