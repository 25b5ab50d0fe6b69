import { randomBytes } from '../../crypto/bytes.ts'
import type { Device } from './device.ts'
import { writeEntry } from './entry.ts'
import type { PersonId, PublicKey } from './ids.ts'
import { TeamLog } from './team-log.ts'

/** Begins a team of one. @param recovery the public half of the key that the organisation keeps on paper */
export function foundTeam(device: Device, person: PersonId, recovery: PublicKey): TeamLog {
  const genesis = writeEntry(
    {
      v: 1,
      type: 'genesis',
      author: device.id,
      parents: [],
      lamport: 0,
      team: null,
      nonce: randomBytes(16),
      person,
      keys: device.keys,
      recovery,
    },
    device.signing.secretKey,
  )
  return new TeamLog(genesis.hash, device, [genesis])
}
