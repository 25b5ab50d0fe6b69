import { execFileSync, execSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findRelayProgram } from '../src/core/team/transport/nats/testing/find-relay-program.ts'

const place = join(import.meta.dirname, '..', 'node_modules', '.cache', 'ruimte-nats-server')
const unpacked = join(place, 'usr', 'sbin', 'nats-server')

/** Debian's package, unpacked and not installed: installing it would start a server that listens to the world. */
function unpackFromDebian(): string | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  try {
    mkdirSync(place, { recursive: true })
    execSync('apt-get download nats-server || (apt-get update -q && apt-get download nats-server)', {
      cwd: place,
      stdio: 'ignore',
    })
    const [file] = globSync('nats-server_*.deb', { cwd: place })
    if (file) execFileSync('dpkg-deb', ['-x', join(place, file), place])
  } catch {
    // Said by whoever asked.
  }
  return existsSync(unpacked) ? unpacked : undefined
}

/** A NATS server for the tests: an installed one, else Debian's. @returns its path, if there is one */
export function ensureRelay(): string | undefined {
  const found = findRelayProgram() ?? (existsSync(unpacked) ? unpacked : unpackFromDebian())
  if (!found)
    console.error(
      'No nats-server found: the tests of sharing by a relay are left out. Debian: "sudo apt-get install nats-server"; ' +
        'elsewhere see https://nats.io/download, or set RUIMTE_NATS_SERVER to its path.',
    )
  return found
}
