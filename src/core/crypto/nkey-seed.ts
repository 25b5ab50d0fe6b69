const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** "Seed" and "user", the first five bits of each as the format has them. */
const [SEED, USER] = [18 << 3, 20 << 3]
const POLYNOMIAL = 0x1021

/**
 * 32 random bytes as the seed of a user's nkey: two bytes that say so, the bytes, a checksum, in base 32. The library makes
 * seeds of its own randomness alone (https://github.com/nats-io/nkeys, `strkey.go`).
 */
export function nkeySeedOf(bytes: Uint8Array): string {
  const plain = Uint8Array.from([SEED | (USER >> 5), (USER & 31) << 3, ...bytes])
  const checksum = crc16(plain)
  return base32(Uint8Array.from([...plain, checksum & 255, checksum >> 8]))
}

/** CRC-16/XMODEM. */
function crc16(bytes: Uint8Array): number {
  let checksum = 0
  for (const byte of bytes) {
    checksum ^= byte << 8
    for (let bit = 0; bit < 8; bit += 1) checksum = ((checksum << 1) ^ (checksum & 0x8000 ? POLYNOMIAL : 0)) & 0xffff
  }
  return checksum
}

/** RFC 4648 §6, without padding. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}
