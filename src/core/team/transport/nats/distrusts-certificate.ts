import { isIP } from 'node:net'
import { connect } from 'node:tls'
import { codeOf } from '../folder/file-system.ts'

const TIMEOUT_MS = 5000
/** Of OpenSSL and of Node (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
const DISTRUST = /CERT|SELF_SIGNED|UNABLE_TO_|CRL|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH/

/**
 * Whether a relay cannot prove that it is the one that was meant. A WebSocket that fails does not say why, so this knocks
 * once more, at the same address.
 */
export function distrustsCertificate(address: string): Promise<boolean> {
  const { protocol, hostname, port } = new URL(address)
  if (protocol !== 'wss:') return Promise.resolve(false)
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const host = hostname.replaceAll(/[[\]]/g, '')
  const named = isIP(host) ? {} : { servername: host }
  const socket = connect({ host, ...named, port: Number(port || 443), timeout: TIMEOUT_MS })
  socket.once('secureConnect', () => resolve(false))
  socket.once('timeout', () => resolve(false))
  socket.once('error', (error) => resolve(DISTRUST.test(codeOf(error))))
  return promise.finally(() => socket.destroy())
}
