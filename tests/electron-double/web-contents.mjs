import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { toPage, toScheme } from './addresses.mjs'
import { need, preventable } from './need.mjs'
import { preloadScript } from './preload-world.mjs'

/** Electron's WebContents over a Playwright page. */
export class WebContents extends EventEmitter {
  #world
  #window
  #ports = new Map()
  #isDestroyed = false
  hasLoaded = false

  constructor(world, window) {
    super()
    this.#world = world
    this.#window = window
    this.session = window.options.webPreferences?.session ?? world.session.defaultSession
  }

  get mainFrame() {
    const url = toScheme(this.page.url())
    return { url, origin: originOf(url), parent: null }
  }

  setWindowOpenHandler(handler) {
    this.openHandler = handler
  }

  send(channel, ...args) {
    this.#deliver(channel, args, [])
  }

  postMessage(channel, message, transfer = []) {
    const numbers = transfer.map((port) => this.#adopt(port))
    this.#deliver(channel, [message], numbers)
  }

  reload() {
    void this.page.reload()
  }

  isDestroyed() {
    return this.#isDestroyed
  }

  destroy() {
    this.#isDestroyed = true
    for (const port of this.#ports.values()) port.close()
    this.emit('destroyed')
    this.closed = this.page?.close()
  }

  async open(address) {
    const context = await this.#world.contextOf(this.session)
    this.page = await context.newPage()
    this.#world.pages.set(this.page, this)
    this.page.on('console', (message) => this.#world.console.push(`${message.type()}: ${message.text()}`))
    this.page.on('pageerror', (error) => this.#world.console.push(`error: ${error}`))
    await this.#lendElectron()
    await this.page.goto(toPage(address))
    this.hasLoaded = true
    this.emit('did-finish-load')
  }

  /** Asks the shell whether the page may go there by itself. */
  mayNavigate(url, isMainFrame) {
    if (!this.hasLoaded) return true
    const event = preventable({ url, isMainFrame })
    this.emit('will-frame-navigate', event)
    if (isMainFrame) this.emit('will-navigate', event, url)
    this.#world.navigations.push({ url, isPrevented: event.defaultPrevented })
    return !event.defaultPrevented
  }

  async #lendElectron() {
    const { preload } = this.#window.options.webPreferences ?? {}
    await this.page.exposeBinding('__electronSend', ({ frame }, channel, args) => this.#receive(frame, channel, args))
    await this.page.exposeBinding('__electronInvoke', ({ frame }, channel, args) =>
      this.#world.ipcMain.ask(channel, this.#eventOf(frame), ...args),
    )
    await this.page.exposeFunction('__electronPort', (number, data) => this.#ports.get(number)?.postMessage(data))
    if (!preload) return
    need(existsSync(preload), `the preload ${preload} does not exist`)
    await this.page.addInitScript({ content: preloadScript(readFileSync(preload, 'utf8')) })
  }

  #receive(frame, channel, args) {
    this.#world.ipcMain.emit(channel, this.#eventOf(frame), ...args)
  }

  #eventOf(frame) {
    const url = toScheme(frame.url())
    return { sender: this, senderFrame: { url, origin: originOf(url), parent: frame.parentFrame() } }
  }

  #deliver(channel, args, numbers) {
    this.#inPage(([name, values, ports]) => window.__electronReceive(name, values, ports), [channel, args, numbers])
  }

  /** Joins a port of Node to one in the page. */
  #adopt(portMain) {
    const port = portMain.release()
    const number = this.#ports.size + 1
    this.#ports.set(number, port)
    port.on('message', (data) => this.#inPage(([id, sent]) => window.__electronPortMessage(id, sent), [number, data]))
    port.on('close', () => this.#inPage((id) => window.__electronPortClose(id), number))
    return number
  }

  #inPage(work, argument) {
    // A page that is loading or closing gets nothing, as in Electron.
    if (!this.#isDestroyed) void this.page.evaluate(work, argument).catch(() => {})
  }
}

const originOf = (url) => url.split('/').slice(0, 3).join('/')
