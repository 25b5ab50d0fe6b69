import { createORPCClient, DynamicLink } from '@orpc/client'
import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { CoreClient } from '#shared/contract/index.ts'
import { bytesOnTheWire } from '#shared/rpc-bytes.ts'

type Link = ClientLink<ClientContext>

/** Gives a new connection to core each time one is there; `lost` is called when it goes. */
export type Connect = (accept: (link: Link) => { lost: () => void }) => void

/**
 * A client that outlives its connection. While core restarts, new calls wait for the next connection;
 * calls that were under way reject with an `AbortError`.
 */
export function createCoreClient(connect: Connect, onConnected: (connected: boolean) => void): CoreClient {
  let current: Link | undefined
  const waiting: ((link: Link) => void)[] = []
  connect((link) => {
    current = link
    for (const resume of waiting.splice(0)) resume(link)
    onConnected(true)
    return {
      lost() {
        if (current !== link) return
        current = undefined
        onConnected(false)
      },
    }
  })
  const link = new DynamicLink(() => current ?? new Promise<Link>((resume) => waiting.push(resume)))
  return createORPCClient(link)
}

/** The desktop shell: the preload posts a port into the page, and a new one after core was restarted. */
export function connectByPort(shell: { connect(nonce: string): void }): Connect {
  return (accept) => {
    const nonce = crypto.randomUUID()
    let forgetLast = () => {}
    window.addEventListener('message', (event) => {
      const [port] = event.ports
      if (event.source !== window || event.data !== nonce || !port) return
      forgetLast() // a port whose peer crashed may never say that it closed
      const { lost } = accept(new PortLink({ port, customJsonSerializers: [bytesOnTheWire] }))
      forgetLast = lost
      port.addEventListener('close', lost)
      port.start()
    })
    shell.connect(nonce)
  }
}

const FIRST_RETRY_MS = 250
const LAST_RETRY_MS = 4000

/** The browser host: a WebSocket to the same origin, made anew when it breaks. */
export function connectBySocket(address: string): Connect {
  return (accept) => {
    let retryMs = FIRST_RETRY_MS
    const open = () => {
      const socket = new WebSocket(address)
      let lost = () => {}
      socket.addEventListener('open', () => {
        retryMs = FIRST_RETRY_MS
        lost = accept(new SocketLink({ websocket: socket, customJsonSerializers: [bytesOnTheWire] })).lost
      })
      socket.addEventListener('close', () => {
        lost()
        setTimeout(open, retryMs)
        retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
      })
    }
    open()
  }
}
