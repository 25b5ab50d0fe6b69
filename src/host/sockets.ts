import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { comesFor, type Door } from './requests.ts'

/** The largest edit is 1 MB, a third more as base64; what is over this is not from our window. */
const MAX_MESSAGE_BYTES = 4 * 1024 * 1024
const PATH = '/rpc'

export interface Sockets {
  count(): number
  close(): void
}

/** Lets windows that passed the door talk to core. `onCount` hears how many there are after each change. */
export function acceptSockets(
  server: Server,
  door: Door,
  attach: (socket: WebSocket) => void,
  onCount: (count: number) => void,
): Sockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false })
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy())
    if (!mayConnect(request, door)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      // A frame that is no WebSocket ends this connection, not the program.
      socket.on('error', () => socket.terminate())
      socket.on('close', () => onCount(sockets.clients.size))
      attach(socket)
      onCount(sockets.clients.size)
    })
  })
  return {
    count: () => sockets.clients.size,
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

function mayConnect(request: IncomingMessage, { origin, cookie }: Door): boolean {
  return (
    comesFor(origin, request) &&
    request.headers.origin === origin &&
    request.url === PATH &&
    cookie.isIn(request.headers.cookie)
  )
}
