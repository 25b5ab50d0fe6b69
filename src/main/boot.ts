import { join } from 'node:path'
import { app, type BrowserWindow, nativeTheme, screen, session } from 'electron'
import parserProgram from '#core/transfer/parser/parser-process.ts?modulePath'
import { readAssets } from '#host/assets.ts'
import type { Preferences } from '#shared/contract/preferences.ts'
import type { Language } from '#shared/language.ts'
import { shellChannels } from '#shared/shell-channels.ts'
import { CoreProcess } from './core-process.ts'
import { FolderDialog } from './folder-dialog.ts'
import { recoverPage, rememberPlace } from './follow-window.ts'
import { guardSession } from './guards.ts'
import { answerKeychain } from './keychain.ts'
import { lockWhenAway } from './lock-when-away.ts'
import { installMenu } from './menu.ts'
import { Parsers } from './parsers.ts'
import type { Place } from './place.ts'
import { Ports } from './ports.ts'
import { FIRST_PAGE, serveWindow } from './protocol.ts'
import { quitInOrder } from './quit.ts'
import { createWindow } from './window-factory.ts'
import { placeWindow, readWindowState } from './window-state.ts'

/** Starts core and opens the window. Electron is ready. */
export function boot(place: Place, onPreferences: (preferences: Preferences) => void): void {
  const built = join(app.getAppPath(), 'out')
  const window = openWindow(place, built)
  let language: Language = 'nl'
  const core = new CoreProcess({
    ...place,
    program: join(built, 'main', 'core.js'),
    answerKeychain,
    onPreferences(preferences) {
      onPreferences(preferences)
      language = preferences.language
      follow(preferences, window)
    },
    onParserStart: (id) => parsers.start(id),
    onParserKill: (id) => parsers.kill(id),
    onGone: () => parsers.killAll(),
    onReady(demoPassphrase) {
      ports.handOverAll()
      if (demoPassphrase) process.stdout.write(`[ruimte] To open the demo after locking: ${demoPassphrase}\n`)
    },
  })
  const parsers = new Parsers(parserProgram, core)
  const ports = new Ports(core)
  ports.listen()
  new FolderDialog(() => language).listen()
  core.start()
  lockWhenAway(() => core.post({ type: 'lock' }))
  quitInOrder(() => core.close(), place.leave)
  app.on('second-instance', () => comeForward(window))
  void window.loadURL(FIRST_PAGE)
}

function openWindow({ vaultDirectory }: Place, built: string): BrowserWindow {
  // A session without a name that starts with `persist:` lives in memory: the window leaves nothing on disk.
  const inMemory = session.fromPartition('window')
  guardSession(session.defaultSession)
  serveWindow(inMemory, readAssets(join(built, 'renderer')))
  const statePath = join(vaultDirectory, 'window.json')
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  const placement = placeWindow(
    readWindowState(statePath),
    [main, ...others].map(({ workArea }) => workArea),
  )
  const window = createWindow({ preload: join(built, 'preload', 'index.cjs'), session: inMemory, placement })
  rememberPlace(window, statePath)
  recoverPage(window)
  return window
}

/** The shell's own parts take on the language and the theme that were chosen in the window. */
function follow({ language, theme }: Preferences, window: BrowserWindow): void {
  nativeTheme.themeSource = theme
  installMenu({
    language,
    platform: process.platform,
    forDevelopers: !app.isPackaged,
    run(command) {
      if (!window.isDestroyed()) window.webContents.send(shellChannels.command, command)
    },
  })
}

function comeForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
