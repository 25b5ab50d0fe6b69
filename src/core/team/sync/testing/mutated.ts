import { type CborValue, fromCanonicalCbor, toCanonicalCbor } from '../../../crypto/canonical-cbor.ts'

type Random = () => number

/** Bytes that a program of ours wrote, with something about them changed: by accident, or by somebody who knows how they are laid out. */
export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  const value = random() < 0.5 ? fromCanonicalCbor(bytes) : undefined
  if (value === undefined) return pick(byteChanges, random)(bytes, pick(others, random), random)
  try {
    return toCanonicalCbor(changed(value, random))
  } catch {
    return bytes.subarray(1)
  }
}

const byteChanges: readonly ((bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, _, random) => bytes.with(at(bytes, random), Math.floor(random() * 256)),
  (bytes, _, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, _, random) => Buffer.concat([bytes, bytes.subarray(at(bytes, random))]),
  (bytes, other, random) => Buffer.concat([bytes.subarray(0, at(bytes, random)), other.subarray(at(other, random))]),
  (bytes, _, random) => new Uint8Array(bytes).fill(pick([0, 0x81, 0x9f, 0xff], random), at(bytes, random)),
]

/** Values that stand at the edge of what a field takes, or beyond it. */
const edges: readonly CborValue[] = [
  null,
  true,
  0,
  -1,
  2 ** 32,
  Number.MAX_SAFE_INTEGER,
  '',
  'ruimte',
  '\u0000'.repeat(300),
  new Uint8Array(),
  new Uint8Array(16),
  new Uint8Array(64),
  [],
  Array.from({ length: 3000 }, () => 0),
  {},
  { __proto__: 1, toString: 2 },
  nested(2000),
]

/** One value somewhere in it is another one, or gone, or there twice; also in what is CBOR within bytes. */
function changed(value: CborValue, random: Random): CborValue {
  const chance = random()
  if (value instanceof Uint8Array) {
    const inner = chance < 0.5 ? fromCanonicalCbor(value) : undefined
    if (inner !== undefined && typeof inner === 'object' && inner !== null)
      return toCanonicalCbor(changed(inner, random))
    return value.byteLength > 0 && chance < 0.8 ? mutated(value, [value], random) : pick(edges, random)
  }
  if (typeof value === 'number' && chance < 0.5) return Math.trunc(value) + (chance < 0.25 ? 1 : -1)
  if (value === null || typeof value !== 'object' || chance < 0.1) return pick(edges, random)
  if (Array.isArray(value)) return changedItems(value as readonly CborValue[], random)
  return changedFields(Object.entries(value as Readonly<Record<string, CborValue>>), random)
}

function changedFields(fields: readonly (readonly [string, CborValue])[], random: Random): CborValue {
  const chance = random()
  const [name, inner] = pick(fields.length > 0 ? fields : [['', null] as const], random)
  if (chance < 0.2) return Object.fromEntries(fields.filter(([other]) => other !== name))
  return Object.fromEntries([...fields, [chance < 0.3 ? `${name}x` : name, changed(inner, random)]])
}

function changedItems(items: readonly CborValue[], random: Random): CborValue {
  const place = Math.floor(random() * items.length)
  const item = items[place]
  if (item === undefined) return [pick(edges, random)]
  const chance = random()
  if (chance < 0.2) return items.toSpliced(place, 1)
  return chance < 0.4 ? [...items, item] : items.with(place, changed(item, random))
}

function nested(depth: number): CborValue {
  let value: CborValue = 0
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}

function at(bytes: Uint8Array, random: Random): number {
  return Math.floor(random() * bytes.byteLength)
}

function pick<T>(from: readonly T[], random: Random): T {
  const chosen = from[Math.floor(random() * from.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}
