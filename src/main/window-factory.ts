import { BrowserWindow, nativeTheme, type Session } from 'electron'
import { type Placement, SMALLEST } from './window-state.ts'

/** The colour of the desk, so that a new window does not flash white. */
const desk = { light: '#efe9dd', dark: '#16150f' }

export interface WindowConfig {
  readonly preload: string
  readonly session: Session
  readonly placement: Placement
}

/** The only place that makes windows, so that none can come without its protections. It shows itself when it has something to show. */
export function createWindow({ preload, session, placement }: WindowConfig): BrowserWindow {
  const { isMaximized, ...place } = placement
  const window = new BrowserWindow({
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Ruimte',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? desk.dark : desk.light,
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Elsewhere a spelling dictionary would be fetched from the network.
      spellcheck: process.platform === 'darwin',
    },
  })
  if (isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  return window
}
