// What a sandboxed preload finds as `require('electron')`. This function is sent to the page as text and runs there.

export function preloadWorld(runPreload) {
  // Electron runs the preload at the top of the window only.
  if (window !== window.top) return

  const listeners = new Map()
  const ports = new Map()

  const ipcRenderer = {
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    },
    send(channel, ...args) {
      void window.__electronSend(channel, structuredClone(args))
    },
    invoke(channel, ...args) {
      return window.__electronInvoke(channel, structuredClone(args))
    },
  }

  /** The rules of the bridge: plain values are copied and frozen, functions are wrapped, the rest is refused. */
  const across = (value) => {
    if (typeof value === 'function') return (...args) => across(value(...args.map(across)))
    if (typeof value === 'symbol') throw new Error('contextBridge: a symbol cannot cross')
    if (value === null || typeof value !== 'object') return value
    if (value instanceof Promise) return value.then(across)
    if (value instanceof MessagePort) throw new Error('contextBridge: a MessagePort cannot cross')
    if (Array.isArray(value)) return Object.freeze(value.map(across))
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, across(inner)])))
  }

  const contextBridge = {
    exposeInMainWorld(name, api) {
      if (name in window) throw new Error(`contextBridge: ${name} is taken`)
      Object.defineProperty(window, name, { value: across(api), writable: false, configurable: false })
    },
  }

  /** From the shell: a message, perhaps with ports, each by the number that the double knows it by. */
  window.__electronReceive = (channel, args, numbers) => {
    const received = numbers.map((number) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }) => window.__electronPort(number, data)
      ports.set(number, port1)
      return port2
    })
    for (const listener of listeners.get(channel) ?? []) listener({ ports: received, sender: ipcRenderer }, ...args)
  }
  window.__electronPortMessage = (number, data) => ports.get(number)?.postMessage(data)
  window.__electronPortClose = (number) => ports.get(number)?.close()

  const electron = { contextBridge, ipcRenderer }
  runPreload(
    (name) => {
      if (name === 'electron') return electron
      throw new Error(`a sandboxed preload cannot load ${name}`)
    },
    { platform: 'linux' },
  )
}

/** The script that runs in each page before anything of the page itself. */
export function preloadScript(source) {
  const run = `(require, process) => { const module = { exports: {} }; const exports = module.exports; ${source}\n }`
  return `(${preloadWorld})(${run})`
}
