import { App } from './app.mjs'
import { toScheme } from './addresses.mjs'
import { createBrowserWindow } from './browser-window.mjs'
import { browser } from './chromium.mjs'
import { createDesktop } from './desktop.mjs'
import { IpcMain } from './ipc-main.mjs'
import { MessageChannelMain } from './ports.mjs'
import { createSessions } from './session.mjs'
import { createUtilityProcess } from './utility-process.mjs'

const usual = {
  isSecondInstance: false,
  /** Which button a person presses in a dialog. */
  answer: ({ cancelId }) => cancelId,
  /** Which folder a person chooses in a dialog. */
  folder: () => ({ canceled: true, filePaths: [] }),
  keychain: { backend: 'gnome_libsecret', available: true, secret: 'keychain', rotated: false },
  displays: [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
}

/** One boot of the shell: everything that Electron is to it, and a record of what it did with it. */
export class World {
  schemes = []
  windows = []
  forks = []
  menus = []
  questions = []
  folderQuestions = []
  openedOutside = []
  navigations = []
  popups = []
  /** Addresses that were let through to the network. Nothing is ever fetched from there. */
  reachedNetwork = []
  console = []
  pages = new Map()
  MessageChannelMain = MessageChannelMain
  ipcMain = new IpcMain()
  #contexts = new Map()

  constructor(appPath, settings) {
    this.appPath = appPath
    this.settings = { ...usual, ...settings, keychain: { ...usual.keychain, ...settings.keychain } }
    this.isSecondInstance = this.settings.isSecondInstance
    this.app = new App(this)
    this.BrowserWindow = createBrowserWindow(this)
    this.utilityProcess = createUtilityProcess(this)
    Object.assign(this, createDesktop(this))
    // Not assigned: reading `defaultSession` would make it.
    const { session, protocol, sessions } = createSessions(this)
    this.session = session
    this.protocol = protocol
    this.sessions = sessions
  }

  /** The core process that runs now. */
  get core() {
    return this.forks.findLast(({ program }) => program.endsWith('core.js')).child
  }

  /** The browser context of a session, in which every request goes by the shell's rules. */
  contextOf(session) {
    if (!this.#contexts.has(session)) this.#contexts.set(session, this.#openContext(session))
    return this.#contexts.get(session)
  }

  async #openContext(session) {
    const context = await (await browser()).newContext({ locale: 'nl-NL' })
    context.on('page', (page) => this.#closePopup(page))
    await context.route('**/*', (route) => this.#answer(route, session))
    return context
  }

  async #answer(route, session) {
    const request = route.request()
    const url = toScheme(request.url())
    const frame = frameOf(request)
    if (!frame) return this.#answerPopup(route, session, url)
    const contents = this.pages.get(frame.page())
    const isTop = frame === frame.page().mainFrame()
    if (request.isNavigationRequest() && !contents?.mayNavigate(url, isTop)) return route.abort('aborted')
    const response = await session.load(url, request.method())
    if (!response) return route.abort('blockedbyclient')
    const body = Buffer.from(await response.arrayBuffer())
    return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
  }

  /** A window that a page opens: Electron asks the shell first, and opens nothing when it is denied. */
  #answerPopup(route, session, url) {
    const opener = this.windows.find(({ webContents }) => webContents.session === session)
    const { action } = opener?.webContents.openHandler?.({ url }) ?? { action: 'allow' }
    this.popups.push({ url, action })
    return route.abort('aborted')
  }

  async #closePopup(page) {
    if (await page.opener()) await page.close().catch(() => {})
  }

  /** Forgets what was recorded, between tests that share a boot. */
  forget() {
    for (const record of [
      this.questions,
      this.folderQuestions,
      this.openedOutside,
      this.navigations,
      this.popups,
      this.reachedNetwork,
    ]) {
      record.length = 0
    }
  }

  async end() {
    for (const { child } of this.forks) {
      child.removeAllListeners('exit')
      child.kill()
      await child.exited
    }
    for (const context of this.#contexts.values()) await (await context).close()
  }
}

/** Undefined for the first request of a window that a page opens: it has no page yet. */
function frameOf(request) {
  try {
    return request.frame()
  } catch {
    return undefined
  }
}
