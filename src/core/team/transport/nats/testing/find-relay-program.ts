import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @returns the path of an installed `nats-server`, or undefined */
export function findRelayProgram(): string | undefined {
  const name = process.platform === 'win32' ? 'nats-server.exe' : 'nats-server'
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/bin', '/opt/homebrew/bin']
  const named = process.env['RUIMTE_NATS_SERVER']
  return [...(named ? [named] : []), ...folders.map((folder) => join(folder, name))].find(existsSync)
}

/** @throws {Error} that says how to get it; `npm test` looks for it first */
export function requireRelayProgram(): string {
  const found = findRelayProgram()
  if (!found) throw new Error('There is no nats-server here. On Debian: "sudo apt-get install nats-server".')
  return found
}
