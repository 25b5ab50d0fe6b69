import { describe, expect, it } from 'vitest'
import { GrowingFile } from './growing-file.ts'

describe('a file that grows', () => {
  it('is its parts one after another, however large they are and whatever becomes of them', async () => {
    const file = new GrowingFile()
    const lengths = [0, 1, 5_000_000, 3, 9_000_000, 7]
    for (const [place, length] of lengths.entries()) {
      const part = new Uint8Array(length).fill(place)
      file.add(part)
      part.fill(99)
    }
    const bytes = new Uint8Array(await file.whole().arrayBuffer())
    const expected = lengths.flatMap((length, place) => (length === 0 ? [] : [[place, length]]))
    expect(runsOf(bytes)).toEqual(expected)
  })
})

/** Each value that stands there, and how often in a row. */
function runsOf(bytes: Uint8Array): number[][] {
  const runs: number[][] = []
  let start = 0
  for (let place = 1; place <= bytes.byteLength; place += 1) {
    if (place < bytes.byteLength && bytes[place] === bytes[start]) continue
    runs.push([bytes[start] ?? -1, place - start])
    start = place
  }
  return runs
}
