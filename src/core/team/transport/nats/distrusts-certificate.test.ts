import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer as createPlainServer, type Server } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { expect, it, onTestFinished } from 'vitest'
import { randomBytes } from 'node:crypto'
import { TransportError } from '../transport-error.ts'
import { distrustsCertificate } from './distrusts-certificate.ts'
import { connectToRelay } from './relay-connection.ts'
import { newRelayDevice } from './testing/relay-device.ts'

const testing = join(import.meta.dirname, 'testing')
const fileOf = (name: string) => readFileSync(join(testing, name), 'utf8')
/** Made for this test and valid for nobody: it is signed by itself. */
const selfSigned = fileOf('self-signed.pem')

async function addressOf(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `wss://127.0.0.1:${(server.address() as AddressInfo).port}`
}

it('tells a relay that cannot prove who it is from one that does not answer', async () => {
  const impostor = await addressOf(createServer({ cert: selfSigned, key: selfSigned }))
  const noise = await addressOf(createPlainServer((socket) => socket.end(randomBytes(64)).on('error', () => {})))

  expect(await distrustsCertificate(impostor)).toBe(true)
  expect(await distrustsCertificate(noise)).toBe(false)
  expect(await distrustsCertificate('wss://127.0.0.1:9')).toBe(false)
  expect(await distrustsCertificate('ws://127.0.0.1:9')).toBe(false)
})

it('sends nothing to a relay that cannot prove who it is', async () => {
  const heard: Buffer[] = []
  const server = createServer({ cert: selfSigned, key: selfSigned }, (socket) =>
    socket.on('data', (it) => heard.push(it)),
  )
  const relay = { servers: [await addressOf(server)], key: newRelayDevice().key }

  await expect(connectToRelay(relay, '_INBOX_x')).rejects.toThrow(new TransportError('place-untrusted'))
  expect(heard).toEqual([])
})
