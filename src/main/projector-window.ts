import { join } from 'node:path'
import { app, type BrowserWindow, screen } from 'electron'
import { recoverPage } from './follow-window.ts'
import { placeProjector } from './place-projector.ts'
import { createWindow } from './window-factory.ts'

/** The one window for the wall. It goes when the window goes that asked for it. */
export class ProjectorWindow {
  #window: BrowserWindow | undefined
  #address = ''

  /** @param address that of a session's page for the wall */
  show(address: string, opener: BrowserWindow): void {
    if (opener === this.#window) return
    const window = this.#window ?? this.#open(opener)
    if (address !== this.#address) {
      this.#address = address
      void window.loadURL(address)
    }
    window.focus()
  }

  #open(opener: BrowserWindow): BrowserWindow {
    const window = createWindow({
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      session: opener.webContents.session,
      placement: placeProjector(
        opener.getNormalBounds(),
        screen.getAllDisplays().map(({ workArea }) => workArea),
      ),
    })
    recoverPage(window)
    const closeToo = () => window.close()
    opener.once('closed', closeToo)
    window.once('closed', () => {
      opener.off('closed', closeToo)
      this.#window = undefined
      this.#address = ''
    })
    this.#window = window
    return window
  }
}
