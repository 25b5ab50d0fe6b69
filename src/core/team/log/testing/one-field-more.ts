import type { CborValue } from '../../../crypto/canonical-cbor.ts'

type CborMap = { readonly [key: string]: CborValue }

/** The same value with a field more that no version knows: once in each map that is in it. */
export function* oneFieldMore(value: CborValue): Iterable<CborValue> {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return
  if (Array.isArray(value)) {
    const items = value as readonly CborValue[]
    for (const [place, item] of items.entries()) for (const more of oneFieldMore(item)) yield items.with(place, more)
    return
  }
  const map = value as CborMap
  yield { ...map, beside: 1 }
  for (const [name, inner] of Object.entries(map))
    for (const more of oneFieldMore(inner)) yield { ...map, [name]: more }
}
