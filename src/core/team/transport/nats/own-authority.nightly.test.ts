import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'

const run = promisify(execFile)
const testing = join(import.meta.dirname, 'testing')
const hooks = join(import.meta.dirname, '../../../../../tests/module-path-hooks.ts')
const fileOf = (name: string) => readFileSync(join(testing, name), 'utf8')

/** What a program says of a relay, on a computer that was told of one authority. */
async function problemWith(address: string, authority: string): Promise<string> {
  const env = { ...process.env, SSL_CERT_FILE: join(testing, authority), SSL_CERT_DIR: import.meta.filename }
  const { stdout } = await run(process.execPath, ['--import', hooks, join(testing, 'knock-child.ts'), address], { env })
  return stdout
}

it('believes an authority of the organisation’s own that the computer was told of, and no other', async () => {
  const server = createServer({ cert: fileOf('certificate.pem'), key: fileOf('certificate-key.pem') }, (socket) =>
    socket.end().on('error', () => {}),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = `wss://127.0.0.1:${(server.address() as AddressInfo).port}`

  expect(await problemWith(address, 'authority.pem')).toBe('place-unreachable')
  expect(await problemWith(address, 'self-signed.pem')).toBe('place-untrusted')
})
