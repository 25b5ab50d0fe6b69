import { request } from 'node:http'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import WebSocket from 'ws'
import { type HostOptions, type RunningHost, startHost } from '#host/server.ts'

export const SECRET = 'this file lies beside the window and is not part of it'

/** A real host on a vault of its own, with a window of two files and a secret next to it. */
export async function hostUnderTest(options: Partial<HostOptions> = {}): Promise<RunningHost> {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-host-'))
  const rendererDirectory = join(directory, 'renderer')
  mkdirSync(join(rendererDirectory, 'assets'), { recursive: true })
  writeFileSync(join(rendererDirectory, 'index.html'), '<!doctype html><title>Ruimte</title>')
  writeFileSync(join(rendererDirectory, 'assets', 'index.js'), 'void 0')
  writeFileSync(join(rendererDirectory, 'assets', 'index.js.map'), SECRET)
  writeFileSync(join(directory, 'secret.js'), SECRET)
  const vaultDirectory = join(directory, 'vault')
  const host = await startHost({ vaultDirectory, rendererDirectory, keyDerivation: 'quick-for-tests', ...options })
  onTestFinished(async () => {
    await host.close()
    rmSync(directory, { recursive: true, force: true })
  })
  return host
}

export interface Reply {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: string
}

/** Asks with a path and headers exactly as given, unlike `fetch`, which tidies both. */
export function ask(
  host: RunningHost,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const { hostname, port } = new URL(host.origin)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Uses a ticket, as a window does. @returns the `Cookie` header that it then sends */
export async function letIn(host: RunningHost): Promise<string> {
  const { headers } = await ask(host, pathOf(host.address()))
  const [cookie = ''] = headers['set-cookie'] ?? []
  return cookie.split(';')[0] ?? ''
}

export function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

/** Opens a WebSocket with the headers given. @returns the socket, or the status with which it was refused */
export function connect(host: RunningHost, path: string, headers: Record<string, string>): Promise<WebSocket | number> {
  const socket = new WebSocket(`${host.origin.replace('http', 'ws')}${path}`, { headers })
  onTestFinished(() => socket.terminate())
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket))
    socket.once('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0))
    socket.once('error', reject)
  })
}
