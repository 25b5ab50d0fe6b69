import { app, powerMonitor } from 'electron'

/** Ends the program in order: first core lets go of its vault, then Electron quits, then `leave`. */
export function quitInOrder(closeCore: () => Promise<void>, leave: () => void): void {
  let isClosed = false
  app.on('window-all-closed', () => app.quit())
  powerMonitor.on('shutdown', () => app.quit())
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void closeCore().finally(() => {
      isClosed = true
      leave()
      app.quit()
    })
  })
}
