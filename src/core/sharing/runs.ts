import type { OwnBlock, OwnRun, SharedBlock, SharedRun } from '#shared/contract/sharing.ts'

/** Runs that look the same and stand side by side as one. An alias stays apart: it stands for somebody. */
export function joinRuns<Run extends SharedRun | OwnRun>(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && look(last) === look(run) && !isAlias(last) && !isAlias(run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else if (run.text !== '') joined.push(run)
  }
  return joined
}

/** What stands in a block, without its look. */
export function wordsOf(block: SharedBlock | OwnBlock): string {
  return block.runs.map((run) => run.text).join('')
}

const look = ({ format, url, documentId }: SharedRun | OwnRun) => JSON.stringify([format, url, documentId])
const isAlias = (run: SharedRun | OwnRun) => 'alias' in run && run.alias !== null
