import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { keepSeed, keptSeeds } from './kept-seeds.ts'
import { type Life, liveOften } from './live-often.ts'
import { randomFrom } from './random.ts'

const lifeOf = (live: (drawn: number) => { steps: number; lost: number }): Life<{ steps: number; lost: number }> => ({
  chaos: 'example',
  live: (random) => live(random()),
  nought: ['lost'],
})

it('lives what failed before first, and counts a life that throws as one that failed', async () => {
  const seen: number[] = []
  const life = lifeOf((drawn) => {
    seen.push(drawn)
    if (drawn === randomFrom(8)()) throw new Error('not that far')
    return { steps: 2, lost: drawn === randomFrom(41)() ? 1 : 0 }
  })

  const { lived, total, failed } = await liveOften(life, { runs: 4, seed: 7, kept: [41] })

  expect(seen).toEqual([41, 7, 8, 9].map((seed) => randomFrom(seed)()))
  expect({ lived, total }).toEqual({ lived: 4, total: { steps: 6, lost: 1 } })
  expect(failed).toEqual([
    { seed: 41, found: '{"steps":2,"lost":1}' },
    { seed: 8, found: 'Error: not that far' },
  ])
})

it('keeps each seed that failed once, for its own kind of chaos', () => {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-seeds-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const file = join(directory, 'seeds.json')
  writeFileSync(file, '[]\n')

  for (const seed of [3, 5, 3]) keepSeed({ chaos: 'folder', seed, found: 'leaks 1' }, file)
  keepSeed({ chaos: 'team', seed: 3, found: 'cycle 2' }, file)

  expect(keptSeeds('folder', file)).toEqual([3, 5])
  expect(keptSeeds('team', file)).toEqual([3])
})
