import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A random run that failed once: it is run again before any new one is drawn. */
interface KeptSeed {
  readonly chaos: string
  readonly seed: number
  /** What it came to when it failed. */
  readonly found: string
}

const FILE = join(import.meta.dirname, '../../../tests/fixtures/chaos-seeds.json')

export function keptSeeds(chaos: string, file = FILE): number[] {
  return readSeeds(file)
    .filter((kept) => kept.chaos === chaos)
    .map(({ seed }) => seed)
}

/** Writes a seed down for whoever mends what it found, to be committed with that. */
export function keepSeed(kept: KeptSeed, file = FILE): void {
  if (keptSeeds(kept.chaos, file).includes(kept.seed)) return
  writeFileSync(file, `[\n${[...readSeeds(file), kept].map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`)
}

function readSeeds(file: string): KeptSeed[] {
  return JSON.parse(readFileSync(file, 'utf8')) as KeptSeed[]
}
