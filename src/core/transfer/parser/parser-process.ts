import type { FromParser, ToParser } from '../parsed.ts'
import { readFile } from './read-file.ts'
import { Refusal } from './refusal.ts'

/*
 * The process that reads strangers' files. It has no keys, no vault, and where the host can see to it no files and no
 * environment either; it is ended when a file takes too long. Runs as it is in Node, so its imports use no aliases of
 * the build.
 */

interface Line {
  send(message: string): void
  onMessage(listener: (message: ToParser) => void): void
}

/** Electron's `process.parentPort`, as far as it is used here. */
interface ParentPort {
  once(event: 'message', listener: (message: { ports: ElectronPort[] }) => void): void
}

interface ElectronPort {
  on(event: 'message', listener: (message: { data: ToParser }) => void): void
  postMessage(message: string): void
  start(): void
}

const { parentPort } = process as unknown as { parentPort?: ParentPort }
if (parentPort) parentPort.once('message', ({ ports: [port] }) => port && serve(lineOfPort(port)))
else serve({ send: (message) => process.send?.(message), onMessage: (listener) => process.on('message', listener) })

function lineOfPort(port: ElectronPort): Line {
  return {
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      port.on('message', ({ data }) => listener(data))
      port.start()
    },
  }
}

function serve(line: Line): void {
  let pieces: Uint8Array[] = []
  line.onMessage((message) => {
    if (message.type === 'bytes') pieces.push(message.bytes)
    else {
      const bytes = Buffer.concat(pieces)
      pieces = []
      void answer(message.name, bytes, (answered) => line.send(JSON.stringify(answered)))
    }
  })
}

/** Whatever goes wrong is told by its kind only: an error's own words may hold what a person wrote. */
async function answer(name: string, bytes: Buffer, say: (message: FromParser) => void): Promise<void> {
  try {
    for await (const piece of readFile(name, bytes)) say(piece)
    say({ type: 'done' })
  } catch (error) {
    const reason = error instanceof Refusal ? error.reason : error instanceof RangeError ? 'too-deep' : 'damaged'
    say({ type: 'refused', reason })
  }
}
