import { z } from 'zod'

const anyBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** Bytes of a fixed length that are only passed on or checked. */
export function bytesOf(length: number) {
  return anyBytes.refine((it) => it.byteLength === length)
}

/** Bytes of any length, up to what an entry can hold. */
export const Bytes = anyBytes

/** Bytes on the wire, lower-case hexadecimal in the program: short, comparable, fit for keys of a map. */
function hexOf(length: number) {
  return z.codec(bytesOf(length), z.string().regex(new RegExp(`^[0-9a-f]{${length * 2}}$`)), {
    decode: (it) => Buffer.from(it).toString('hex'),
    encode: (it) => Uint8Array.from(Buffer.from(it, 'hex')),
  })
}

/** The hash of an entry, signature included. The genesis entry's names the team. */
export const EntryHash = hexOf(32).brand<'EntryHash'>()
export type EntryHash = z.output<typeof EntryHash>

/** The hash of a device's public keys, cut to 128 bits: who has the keys has the name, and nobody else can take it. */
export const DeviceId = hexOf(16).brand<'DeviceId'>()
export type DeviceId = z.output<typeof DeviceId>

/** Random; whose it is stands in the team's own documents, which the keeper of the folder cannot read. */
export const PersonId = hexOf(16).brand<'PersonId'>()
export type PersonId = z.output<typeof PersonId>

/** A public key: Ed25519 to sign with, or X25519 to seal for. */
export const PublicKey = hexOf(32).brand<'PublicKey'>()
export type PublicKey = z.output<typeof PublicKey>

export const DeviceKeys = z.strictObject({ signing: PublicKey, sealing: PublicKey })
export type DeviceKeys = z.output<typeof DeviceKeys>

export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'))
}

export function hexOfBytes<Id extends string>(bytes: Uint8Array): Id {
  return Buffer.from(bytes).toString('hex') as Id
}
