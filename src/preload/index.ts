import { contextBridge, ipcRenderer } from 'electron'
import { shellChannels } from '#shared/shell-channels.ts'

// A MessagePort cannot cross the bridge; it is posted into the page, which knows it by the nonce that it chose itself.
ipcRenderer.on(shellChannels.port, (event, nonce: string) => {
  window.postMessage(nonce, '*', [...event.ports])
})

ipcRenderer.on(shellChannels.command, (_event, command: string) => {
  window.postMessage({ ruimte: 'command', command }, '*')
})

contextBridge.exposeInMainWorld(
  'ruimteShell',
  Object.freeze({
    /** Asks for a port to core. It comes as a message whose data is the nonce, and again whenever core was restarted. */
    connect: (nonce: string) => ipcRenderer.send(shellChannels.connect, String(nonce)),
    /** Lets the person choose a folder. It answers with its path, or null when they chose none. */
    chooseFolder: (): Promise<string | null> => ipcRenderer.invoke(shellChannels.chooseFolder),
    platform: process.platform,
  }),
)
