import { isSignedBy, sign, type SigningKeys, signingKeysOf } from '../../crypto/signature.ts'
import { keyedHash } from '../../crypto/hash.ts'
import type { BodyOf } from './entry-body.ts'
import { bytesOfBody } from './entry.ts'
import { bytesOfHex, type PublicKey } from './ids.ts'

const RECOVERY = 'ruimte/team/recovery/1'
const NO_PROOF = new Uint8Array(64)

/** @param secret 16 random bytes, printed as twelve words */
export function recoveryKeysOf(secret: Uint8Array): SigningKeys {
  return signingKeysOf(keyedHash(secret, 'ruimte/team/recovery-signing/1', ''))
}

/** Proves the recovery key over the whole entry, its place in the log included: it cannot be used again elsewhere. */
export function withRecoveryProof(body: Omit<BodyOf<'recover'>, 'proof'>, keys: SigningKeys): BodyOf<'recover'> {
  return { ...body, proof: sign(RECOVERY, bytesOfBody({ ...body, proof: NO_PROOF }), keys.secretKey) }
}

export function isProvenBy(body: BodyOf<'recover'>, recovery: PublicKey): boolean {
  return isSignedBy(bytesOfHex(recovery), RECOVERY, bytesOfBody({ ...body, proof: NO_PROOF }), body.proof)
}
