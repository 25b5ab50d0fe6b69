/** What goes over a wire: text, or bytes where a message carries a file. */
export type Encoded = string | ArrayBufferLike | Uint8Array

/** A connection to one window, whatever it runs over. */
export interface Wire {
  send(message: Encoded): void
  /** `data` comes from outside and can be anything. */
  onMessage(listener: (data: unknown) => void): void
  onClose(listener: () => void): void
}

interface PortBase {
  postMessage(message: unknown): void
  start?: () => void
}

type PortEvent = 'message' | 'close'

/** A port of a browser or of `worker_threads`. */
interface ListeningPort extends PortBase {
  addEventListener(event: PortEvent, listener: (event: { data?: unknown }) => void): void
}

/** Electron's `MessagePortMain`. */
interface EmittingPort extends PortBase {
  on(event: PortEvent, listener: (event?: { data?: unknown }) => void): unknown
}

export type AnyPort = ListeningPort | EmittingPort

/** A socket of the `ws` package, as far as it is used here. */
export interface AnySocket {
  send(message: Encoded): void
  on(event: 'message', listener: (data: unknown, isBinary: boolean) => void): unknown
  on(event: 'close', listener: () => void): unknown
}

export function wireOfPort(port: AnyPort): Wire {
  const listen = (event: PortEvent, listener: (data: unknown) => void) => {
    if ('addEventListener' in port) port.addEventListener(event, ({ data }) => listener(data))
    else port.on(event, (message) => listener(message?.data))
  }
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => listen('message', listener),
    onClose: (listener) => listen('close', listener),
  }
}

export function wireOfSocket(socket: AnySocket): Wire {
  return {
    send: (message) => socket.send(message),
    // `ws` gives text as bytes too, unless it is asked otherwise.
    onMessage: (listener) =>
      socket.on('message', (data, isBinary) => listener(isBinary || !Buffer.isBuffer(data) ? data : data.toString())),
    onClose: (listener) => socket.on('close', listener),
  }
}
