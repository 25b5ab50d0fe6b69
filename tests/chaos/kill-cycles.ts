import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomFrom } from '#core/testing/random.ts'
import { childArguments, childEnvironment } from './child-process.ts'

/** What a child tells, one JSON line each. */
export type ChildReport =
  /** Told once, when the vault is open again: what it found. */
  | { found: Record<string, number>; damage: string[]; lostInside: number }
  /** An edit was acknowledged by core. */
  | { acknowledged: Record<string, number> }

export interface KillResult {
  readonly cycles: number
  /** Edits that were acknowledged in all cycles together. */
  readonly acknowledged: number
  /** What was acknowledged before a kill and not there after it; must be empty. */
  readonly lost: string[]
  readonly damage: string[]
}

/**
 * Runs a child that edits as fast as it can, kills it with SIGKILL at a random moment, and has the next child say
 * what it finds.
 *
 * @param seed names the moments of the kills, so that a failing run can be looked at again
 * @param isOver ends it before all cycles are done
 */
export async function killCycles(child: string, most: number, seed: number, isOver = () => false): Promise<KillResult> {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-kill-'))
  const random = randomFrom(seed)
  const lost: string[] = []
  const damage: string[] = []
  let acknowledged: Record<string, number> = {}
  let cycles = 0
  try {
    for (let isLast = false; !isLast; cycles += isLast ? 0 : 1) {
      const cycle = cycles
      isLast = cycle === most || isOver()
      const reports = await runAndKill(child, directory, isLast ? 0 : 20 + random() * 180)
      for (const report of reports) {
        if ('found' in report) {
          damage.push(...report.damage)
          if (report.lostInside > 0) lost.push(`cycle ${cycle}: ${report.lostInside} edits missing in between`)
          for (const [name, count] of Object.entries(acknowledged)) {
            const found = report.found[name] ?? 0
            if (found < count) lost.push(`cycle ${cycle}: ${name} ${count} acknowledged, ${found} found`)
          }
        } else acknowledged = { ...acknowledged, ...report.acknowledged }
      }
      if (!reports.some((report) => 'found' in report)) damage.push(`cycle ${cycle}: the vault did not open`)
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
  return { cycles, acknowledged: Object.values(acknowledged).reduce((sum, count) => sum + count, 0), lost, damage }
}

/** Kills `afterMs` after the first acknowledgement; 0 kills at the first report. */
function runAndKill(child: string, directory: string, afterMs: number): Promise<ChildReport[]> {
  return new Promise((resolve) => {
    const reports: ChildReport[] = []
    let text = ''
    let armed = false
    const running = spawn(process.execPath, childArguments(child, directory), {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: childEnvironment,
    })
    const kill = () => running.kill('SIGKILL')
    const tooLong = setTimeout(kill, 120_000)
    running.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const lines = text.split('\n')
      text = lines.pop() ?? ''
      for (const line of lines) reports.push(JSON.parse(line) as ChildReport)
      const last = reports.at(-1)
      if (armed || !last || (afterMs > 0 && !('acknowledged' in last))) return
      armed = true
      setTimeout(kill, afterMs)
    })
    running.on('exit', () => {
      clearTimeout(tooLong)
      resolve(reports)
    })
  })
}
