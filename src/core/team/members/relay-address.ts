import { isRelayAddress } from '../transport/nats/relay-connection.ts'

/** The servers of a relay, and the tag of the team that is meant there. */
export interface RelayAddress {
  readonly servers: readonly string[]
  /** Null when it was left out: a team that one is in says it itself. */
  readonly tag: string | null
}

const TAG = /^[0-9a-f]{16}$/

/**
 * A relay's address as people type it or paste it from a colleague: `relay.example.org:8443`, several with commas or spaces
 * between them, and after `#` the team's tag.
 *
 * @returns undefined when it leads nowhere certain, or over a connection that anybody could listen to
 */
export function readRelayAddress(typed: string): RelayAddress | undefined {
  const [before = '', after, ...more] = typed.trim().split('#')
  const tag = after?.trim().toLowerCase() ?? null
  if (more.length > 0 || (tag !== null && !TAG.test(tag))) return undefined
  const servers = before.split(/[\s,]+/).filter((server) => server !== '')
  const plain = servers.map(plainServer).filter((server) => server !== undefined)
  return servers.length > 0 && plain.length === servers.length ? { servers: [...new Set(plain)], tag } : undefined
}

export function writeRelayAddress({ servers, tag }: RelayAddress): string {
  return servers.join(',') + (tag === null ? '' : `#${tag}`)
}

function plainServer(typed: string): string | undefined {
  const url = URL.parse(typed.includes('://') ? typed : `wss://${typed}`)
  const isPlain = url && url.username === '' && url.password === '' && url.search === ''
  return isPlain && isRelayAddress(url.href) ? url.href.replace(/\/$/, '') : undefined
}
