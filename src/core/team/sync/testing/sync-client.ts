import type { MemoryDisk } from '../../transport/folder/testing/memory-disk.ts'

/** What a program that keeps folders in step does to files on their way, as people have reported it. */
export class PassingFaults {
  readonly random: () => number
  count = 0

  constructor(random: () => number) {
    this.random = random
  }

  happens(chance: number): boolean {
    const does = this.random() < chance
    if (does) this.count += 1
    return does
  }

  upTo(most: number): number {
    return Math.floor(this.random() * most)
  }
}

const CONFLICTS = [' (1)', ' (conflicted copy 2026-11-22)', '-LAPTOP-7F3A', '.sync-conflict-20261122-040000-ABCDEFG']

/**
 * Brings the files of one computer to another.
 *
 * @param faults null for a client that does its work, and still takes a file of the right size for the right file
 */
export function passOn(from: MemoryDisk, to: MemoryDisk, faults: PassingFaults | null): void {
  const paths = [...from.files.keys()].filter((path) => !path.includes('/~'))
  if (faults?.happens(0.5)) paths.sort(() => faults.random() - 0.5)
  for (const path of paths) {
    const bytes = from.files.get(path)?.bytes ?? new Uint8Array()
    if (faults) passWithFaults(to, path, bytes, faults)
    else if (to.files.get(path)?.bytes.byteLength !== bytes.byteLength) to.put(path, bytes)
  }
}

function passWithFaults(to: MemoryDisk, path: string, bytes: Uint8Array, faults: PassingFaults): void {
  if (faults.random() < 0.35) return // later
  const isThere = to.files.has(path)
  if (faults.happens(0.1)) to.put(path, bytes.subarray(0, faults.upTo(bytes.byteLength)))
  else if (faults.happens(0.04)) to.put(conflictOf(path, faults), bytes)
  else if (faults.happens(0.03)) {
    if (!isThere) to.put(path, withFlippedBit(bytes, faults))
  } else if (faults.happens(0.021)) {
    if (!isThere) to.put(path, new Uint8Array(bytes.byteLength))
  } else if (faults.happens(0.02)) to.put(upperCase(path), bytes)
  else if (faults.happens(0.01)) swap(to, path, faults)
  else if (!isThere) to.put(path, bytes)
}

function conflictOf(path: string, faults: PassingFaults): string {
  return path.replace(/(\.[a-z]+)$/, `${CONFLICTS[faults.upTo(CONFLICTS.length)] ?? ''}$1`)
}

function withFlippedBit(bytes: Uint8Array, faults: PassingFaults): Uint8Array {
  const flipped = Uint8Array.from(bytes)
  const at = faults.upTo(bytes.byteLength)
  flipped[at] = (flipped[at] ?? 0) ^ (1 << faults.upTo(8))
  return flipped
}

function upperCase(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return path.slice(0, -name.length) + name.toUpperCase()
}

/** One file under the name of another. */
function swap(to: MemoryDisk, path: string, faults: PassingFaults): void {
  const others = [...to.files.keys()]
  const other = others[faults.upTo(others.length)]
  const bytes = other && to.files.get(other)?.bytes
  if (bytes) to.put(path, bytes)
}
