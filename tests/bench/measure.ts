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

/**
 * How long at most the event loop could not turn, until the function that is returned is called. Of the time that this
 * thread worked in one turn, too: on a machine that does other things as well, that says more.
 */
export function watchLoop(): () => { longestBlockMs: number; longestBlockCpuMs: number } {
  let [began, worked] = [performance.now(), process.threadCpuUsage()]
  const longest = { longestBlockMs: 0, longestBlockCpuMs: 0 }
  const look = () => {
    const { user, system } = process.threadCpuUsage(worked)
    longest.longestBlockMs = Math.max(longest.longestBlockMs, Math.round(performance.now() - began))
    longest.longestBlockCpuMs = Math.max(longest.longestBlockCpuMs, Math.round((user + system) / 1000))
    ;[began, worked] = [performance.now(), process.threadCpuUsage()]
  }
  const watching = setInterval(look, 1)
  return () => {
    look()
    clearInterval(watching)
    return longest
  }
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
