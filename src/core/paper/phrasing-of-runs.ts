import type { PhrasingContent } from 'mdast'
import type { PaperRun } from './paper.ts'

/** Where a mention of another document leads; undefined for plain words. */
export type LinkTo = (run: PaperRun) => string | undefined

type Mark = 'bold' | 'italic' | 'strike' | 'underline'

const marks: readonly Mark[] = ['bold', 'italic', 'strike', 'underline']

/** The words of a block for Markdown: flat runs become marks inside marks, so that `**a *b***` is one bold stretch. */
export function phrasingOfRuns(runs: readonly PaperRun[], linkTo: LinkTo): PhrasingContent[] {
  return inGroups(runs, linkTo).flatMap(({ value: url, runs: group }) => {
    const words = marked(group, marks)
    return url === undefined ? words : [{ type: 'link' as const, url, children: words as never[] }]
  })
}

function marked(runs: readonly PaperRun[], [mark, ...others]: readonly Mark[]): PhrasingContent[] {
  if (mark === undefined) return runs.flatMap(leavesOf)
  return inGroups(runs, (run) => run[mark]).flatMap(({ value, runs: group }) =>
    value ? wrapped(mark, group, others) : marked(group, others),
  )
}

/** Markdown marks only words: space at the edge of a mark moves outside it. */
function wrapped(mark: Mark, runs: readonly PaperRun[], others: readonly Mark[]): PhrasingContent[] {
  const first = runs[0]?.text ?? ''
  const last = runs.at(-1)?.text ?? ''
  const before = /^\s*/.exec(first)?.[0] ?? ''
  const after = /\s*$/.exec(last)?.[0] ?? ''
  const inner = trimmedAt(runs, before.length, after.length)
  if (inner.length === 0) return leavesOf({ text: runs.map((run) => run.text).join('') })
  return [...leavesOf({ text: before }), ...withMark(mark, marked(inner, others)), ...leavesOf({ text: after })]
}

function trimmedAt(runs: readonly PaperRun[], before: number, after: number): PaperRun[] {
  return runs
    .map((run, place) => {
      const end = place === runs.length - 1 ? run.text.length - after : run.text.length
      return { ...run, text: run.text.slice(place === 0 ? before : 0, Math.max(end, 0)) }
    })
    .filter((run) => run.text !== '')
}

function withMark(mark: Mark, children: PhrasingContent[]): PhrasingContent[] {
  switch (mark) {
    case 'bold':
      return [{ type: 'strong', children }]
    case 'italic':
      return [{ type: 'emphasis', children }]
    case 'strike':
      return [{ type: 'delete', children }]
    case 'underline': // Markdown has no mark for it, and takes HTML's
      return [{ type: 'html', value: '<u>' }, ...children, { type: 'html', value: '</u>' }]
  }
}

function leavesOf(run: PaperRun): PhrasingContent[] {
  return run.text.split('\n').flatMap((line, place): PhrasingContent[] => {
    const leaf: PhrasingContent = { type: run.code ? 'inlineCode' : 'text', value: line }
    return [...(place > 0 ? [{ type: 'break' as const }] : []), ...(line === '' ? [] : [leaf])]
  })
}

function inGroups<Value>(
  runs: readonly PaperRun[],
  valueOf: (run: PaperRun) => Value,
): { value: Value; runs: PaperRun[] }[] {
  const groups: { value: Value; runs: PaperRun[] }[] = []
  for (const run of runs) {
    const value = valueOf(run)
    const last = groups.at(-1)
    if (last && last.value === value) last.runs.push(run)
    else groups.push({ value, runs: [run] })
  }
  return groups
}
