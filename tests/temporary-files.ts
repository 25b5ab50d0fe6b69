import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
const GIBIBYTE = 1024 ** 3
/** Where `os.tmpdir` looks, per system. */
const names = ['TMPDIR', 'TMP', 'TEMP']

/**
 * Gives this process, and those that it starts from now on, a temporary folder of their own, which goes when it ends: of
 * a run nothing stays behind, also not of what failed halfway. In memory where there is room: a vault waits for the disk
 * at each write, and these vaults need not outlive the machine. A `TMPDIR` that was chosen is kept to. What Node compiles
 * for one process lies there as well, for the next: many tests start a program from its source.
 */
export function moveTemporaryFiles(): void {
  const parent = process.env['TMPDIR'] === undefined && hasRoomInMemory() ? MEMORY : tmpdir()
  removeOrphans(parent)
  const folder = mkdtempSync(join(parent, `ruimte-run-${process.pid}-`))
  for (const name of names) process.env[name] = folder
  process.env['NODE_COMPILE_CACHE'] ??= join(folder, 'compiled')
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
}

function hasRoomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    return Math.min(bavail * bsize, process.availableMemory()) > 4 * GIBIBYTE
  } catch {
    return false // no Linux
  }
}

/** What runs left that were killed. */
function removeOrphans(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, pid] = /^ruimte-run-(\d+)-/.exec(name) ?? []
    if (pid && !isRunning(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
