import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { archiveOf } from './generated-archive.ts'
import { percentiles, printLine } from './measure.ts'

const RUNS = 7
const hooks = pathToFileURL(join(import.meta.dirname, '../module-path-hooks.ts')).href
const child = join(import.meta.dirname, 'start-child.ts')

interface Started {
  readyMs: number
  firstListMs: number
  memoryMB: number
}

/** A process of its own opens the archive with its key (goal: ready in 300 ms, 200 MB of memory at most). */
export async function run(docs: number): Promise<void> {
  const archive = archiveOf(docs)
  const runs = Array.from({ length: RUNS }, (): Started => {
    const key = Buffer.from(archive.key).toString('hex')
    const { stdout } = spawnSync(process.execPath, ['--import', hooks, child, archive.path], {
      input: key,
      encoding: 'utf8',
    })
    return JSON.parse(stdout) as Started
  })
  const of = (pick: (run: Started) => number) => percentiles(runs.map(pick))
  printLine({ bench: 'start', metric: 'core-ready', docs, ...of((run) => run.readyMs) })
  printLine({ bench: 'start', metric: 'ready-and-first-search', docs, ...of((run) => run.firstListMs) })
  printLine({ bench: 'start', metric: 'memory', docs, maxMB: Math.max(...runs.map((run) => run.memoryMB)) })
}
