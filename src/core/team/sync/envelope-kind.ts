import { z } from 'zod'
import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../crypto/canonical-cbor.ts'
import type { Device } from '../log/device.ts'
import type { PublicKey } from '../log/ids.ts'
import {
  type Envelope,
  type EnvelopeForm,
  isEnvelopeSignedBy,
  openEnvelope,
  readEnvelope,
  writeEnvelope,
} from './envelope.ts'

interface KindForm<Header, Content> extends EnvelopeForm<Header> {
  readonly content: z.ZodType<Content>
}

/** One kind of envelope, with what is in it. */
export interface EnvelopeKind<Header, Content> {
  /**
   * Bound to its header: it opens in no other team, device, epoch or number.
   *
   * @throws {RangeError} when it would be larger than anybody takes
   */
  write(header: Header, content: Content, epochKey: Uint8Array, device: Device): Envelope<Header>
  /** @returns undefined for anything that is not, byte for byte, of this kind; who signed it is not known yet */
  read(bytes: Uint8Array): Envelope<Header> | undefined
  isSignedBy(envelope: Envelope<Header>, key: PublicKey): boolean
  /** @returns undefined when the key is another, a bit has changed, or this version knows no such content */
  open(envelope: Envelope<Header>, epochKey: Uint8Array): Content | undefined
  /** Whether it says just this, under this key. */
  doesSay(envelope: Envelope<Header>, content: Content, epochKey: Uint8Array): boolean
  /** What is sealed, as the protocol lays it out. */
  plainOf(content: Content): Uint8Array
}

export function envelopeKind<Header, Content>(form: KindForm<Header, Content>): EnvelopeKind<Header, Content> {
  const plainOf = (content: Content) => toCanonicalCbor(z.encode(form.content, content) as CborValue)
  return {
    write: (header, content, epochKey, device) => writeEnvelope(form, header, plainOf(content), epochKey, device),
    read: (bytes) => readEnvelope(form, bytes),
    isSignedBy: (envelope, key) => isEnvelopeSignedBy(form, envelope, key),
    open(envelope, epochKey) {
      const plain = openEnvelope(envelope, epochKey)
      return plain && form.content.safeParse(fromCanonicalCbor(plain)).data
    },
    doesSay(envelope, content, epochKey) {
      const plain = openEnvelope(envelope, epochKey)
      return plain !== undefined && Buffer.compare(plain, plainOf(content)) === 0
    },
    plainOf,
  }
}
