import { ORPCError } from '@orpc/server'
import { RPCHandler as PortHandler } from '@orpc/server/message-port'
import { RPCHandler as SocketHandler } from '@orpc/server/ws'
import { bytesOnTheWire } from '#shared/rpc-bytes.ts'
import type { CoreContext } from './rpc/context.ts'
import { router } from './router.ts'

type AnyPort = Parameters<PortHandler<CoreContext>['upgrade']>[0]
type AnySocket = Parameters<SocketHandler<CoreContext>['upgrade']>[0]

/** The ways by which a window reaches core. */
export interface Connections {
  /** @param port any MessagePort: of a browser, of `worker_threads`, or Electron's `MessagePortMain` */
  attachPort(port: AnyPort & { start?: () => void }): void
  /** @param socket a socket of the `ws` package; whoever hands it over has checked where it comes from */
  attachSocket(socket: AnySocket): void
}

export function createConnections(context: CoreContext): Connections {
  const ports = new PortHandler<CoreContext>(router, {
    customJsonSerializers: [bytesOnTheWire],
    interceptors: [reportBugs],
  })
  const sockets = new SocketHandler<CoreContext>(router, {
    customJsonSerializers: [bytesOnTheWire],
    interceptors: [reportBugs],
  })
  return {
    attachPort(port) {
      ports.upgrade(port, { context })
      port.start?.()
    },
    attachSocket(socket) {
      void sockets.upgrade(socket, { context })
    },
  }
}

async function reportBugs<Result>({ next }: { next(): Promise<Result> }): Promise<Result> {
  try {
    return await next()
  } catch (error) {
    if (!(error instanceof ORPCError && error.status < 500)) report(error)
    throw error
  }
}

/** Tells the kind of a bug and its place, never its message: that may hold what a person wrote. */
function report(error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error
  const where = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  process.stderr.write([`[core] unexpected ${kind}`, ...where.slice(0, 6)].join('\n') + '\n')
}
