import { cpus, totalmem } from 'node:os'

export interface Percentiles {
  readonly n: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly maxMs: number
}

const round = (value: number) => Math.round(value * 100) / 100

/** @param samplesMs in milliseconds, in any order */
export function percentiles(samplesMs: readonly number[]): Percentiles {
  const sorted = samplesMs.toSorted((one, other) => one - other)
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { n: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1) }
}

/** Milliseconds that `work` takes. */
export function timeMs(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** One measurement, one line. */
export function printLine(line: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** Figures mean nothing without the machine they come from. */
export function printMachine(): void {
  printLine({
    machine: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
  })
}
