import { ORPCError } from '@orpc/server'
import { StandardRPCHandler } from '@orpc/server/standard'
import { createServerPeerHandleRequestFn } from '@orpc/server/standard-peer'
import {
  decodeRequestMessage,
  encodeResponseMessage,
  experimental_ServerPeerWithoutCodec as ServerPeer,
} from '@orpc/standard-server-peer'
import { bytesOnTheWire } from '#shared/rpc-bytes.ts'
import { router } from './router.ts'
import type { CoreContext } from './rpc/context.ts'
import { type AnyPort, type AnySocket, type Encoded, type Wire, wireOfPort, wireOfSocket } from './wires.ts'

/** The ways by which a window reaches core. */
export interface Connections {
  /** @param port any MessagePort: of a browser, of `worker_threads`, or Electron's `MessagePortMain` */
  attachPort(port: AnyPort): void
  /** @param socket a socket of the `ws` package; whoever hands it over has checked where it comes from */
  attachSocket(socket: AnySocket): void
}

export function createConnections(context: CoreContext): Connections {
  const handler = new StandardRPCHandler<CoreContext>(router, {
    customJsonSerializers: [bytesOnTheWire],
    clientInterceptors: [reportBugs],
  })
  const answer = createServerPeerHandleRequestFn(handler, { context })
  return {
    attachPort(port) {
      listen(wireOfPort(port), answer)
      port.start?.()
    },
    attachSocket: (socket) => listen(wireOfSocket(socket), answer),
  }
}

type Decoded = Awaited<ReturnType<typeof decodeRequestMessage>>

/**
 * Answers what comes over one wire. oRPC's own adapters trust it: on a port a message that is not theirs becomes an
 * unhandled rejection, which ends the process; on a socket it is logged, with what stands in it.
 */
function listen(wire: Wire, answer: Parameters<ServerPeer['message']>[1]): void {
  const peer = new ServerPeer(async ([id, type, payload]) => wire.send(await encodeResponseMessage(id, type, payload)))
  wire.onClose(() => peer.close())
  wire.onMessage((data) => {
    decode(data)
      .then((message) => message && peer.message(message, answer))
      .catch(report)
  })
}

/** @returns undefined for what our window would never send; it gets no answer */
async function decode(data: unknown): Promise<Decoded | undefined> {
  if (!isEncoded(data)) return undefined
  try {
    const message = await decodeRequestMessage(data)
    // Without a name of its own, an abort would end every question of this window.
    return typeof message[0] === 'string' ? message : undefined
  } catch {
    return undefined
  }
}

function isEncoded(data: unknown): data is Encoded {
  return typeof data === 'string' || data instanceof Uint8Array || data instanceof ArrayBuffer
}

async function reportBugs<Result>(call: { next(): Promise<Result> }): Promise<Result> {
  try {
    return await call.next()
  } catch (error) {
    if (!isForeseen(error)) report(error)
    throw error
  }
}

/** A row of the error table, or input that the contract refuses. */
function isForeseen(error: unknown): boolean {
  return error instanceof ORPCError && error.code !== 'INTERNAL_SERVER_ERROR'
}

/** Tells the kind of a bug and its place, never its message: that may hold what a person wrote. */
function report(error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error
  const where = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  process.stderr.write([`[core] unexpected ${kind}`, ...where.slice(0, 6)].join('\n') + '\n')
}
