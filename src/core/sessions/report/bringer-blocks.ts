import type { BringerFile } from '#shared/contract/session-after.ts'
import type { PaperBlock } from '../../paper/paper.ts'
import { roundNow } from '../round-now.ts'
import { say } from './report-words.ts'
import type { Report } from './report.ts'
import { listOf, saidItem } from './round-blocks.ts'

/** What is the bringer's alone, on a page of its own so that it can be taken off. */
export function bringerBlocks(report: Report, { lines }: BringerFile): PaperBlock[] {
  if (lines.length === 0) return []
  const rounds = [...Map.groupBy(lines, ({ round }) => round)]
  return [
    { type: 'page-break' },
    { type: 'heading', level: 2, runs: [{ text: say('yours', report.language) }] },
    ...rounds.flatMap(([round, said]): PaperBlock[] => [
      { type: 'heading', level: 3, runs: [{ text: titleOf(report, round) }] },
      ...listOf(said.map((line) => saidItem(report, line))),
    ]),
  ]
}

function titleOf({ session, language }: Report, round: number | null): string {
  return round === null ? say('appreciation', language) : roundNow(session, round, session.marks).block.name[language]
}
