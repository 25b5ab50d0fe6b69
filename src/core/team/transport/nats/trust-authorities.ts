import { getCACertificates, setDefaultCACertificates } from 'node:tls'

let isDone = false

/**
 * From now on believes the certificate authorities that this computer knows, beside those that come with Node: an
 * organisation that has an authority of its own makes it known to its computers, as for their browsers. Takes a third of a
 * second in which nothing else goes on, so only whoever meets an authority that is not known asks for it.
 *
 * @returns whether any are believed that were not before
 */
export function trustAuthorities(): boolean {
  if (isDone) return false
  isDone = true
  const before = getCACertificates('default')
  const all = new Set([...before, ...systemCertificates()])
  if (all.size === new Set(before).size) return false
  setDefaultCACertificates([...all])
  return true
}

function systemCertificates(): string[] {
  try {
    return getCACertificates('system')
  } catch {
    return [] // What the computer knows cannot be read: then a relay that needs it is not believed.
  }
}
