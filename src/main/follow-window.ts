import type { BrowserWindow } from 'electron'
import { saveWindowState } from './window-state.ts'

const REST_MS = 500
const MAX_RECOVERIES = 3
const WITHIN_MS = 60_000

/** Remembers where the window is, once it rests and when it closes. */
export function rememberPlace(window: BrowserWindow, path: string): void {
  let timer: NodeJS.Timeout | undefined
  const save = () => saveWindowState(path, { ...window.getNormalBounds(), isMaximized: window.isMaximized() })
  const saveAtRest = () => {
    clearTimeout(timer)
    timer = setTimeout(save, REST_MS)
  }
  window.on('resize', saveAtRest)
  window.on('move', saveAtRest)
  window.on('close', () => {
    clearTimeout(timer)
    save()
  })
}

/** Loads the page again when its process dies: what was typed is in core. Gives up when it dies again and again. */
export function recoverPage(window: BrowserWindow): void {
  let recoveries: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    recoveries = [...recoveries.filter((atMs) => Date.now() - atMs < WITHIN_MS), Date.now()]
    if (recoveries.length <= MAX_RECOVERIES) window.webContents.reload()
  })
}
