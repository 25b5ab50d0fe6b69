import type { Contribution, Mark } from '#shared/sessions/contribution.ts'
import type { Paper, PaperBlock } from '../../paper/paper.ts'
import { roundNow, type RoundNow } from '../round-now.ts'
import { nameOfMethod } from '../session-store.ts'
import { endedAtMs, startedAtMs } from '../session.ts'
import { bringerBlocks } from './bringer-blocks.ts'
import { closingBlocks } from './closing-blocks.ts'
import { roundBlocks } from './round-blocks.ts'
import { dayAndTimes, say } from './report-words.ts'
import type { Report } from './report.ts'

/** What was kept of a session that was held, to read on paper. */
export function sessionPaper(report: Report): Paper {
  const { session, language, masked, file } = report
  const { participants, events } = session
  const began = startedAtMs(session)
  const ended = endedAtMs(session)
  const people = participants.map(({ name, role }) => `${name} (${say(`role.${role}`, language)})`).join(', ')
  return {
    title: masked(session.title) || say('untitled', language),
    subtitle: say(file ? 'forBringer' : 'forGroup', language),
    facts: [
      { label: say('method', language), value: nameOfMethod(session.method)[language] },
      ...(began !== null && ended !== null
        ? [{ label: say('when', language), value: dayAndTimes(began, ended, language) }]
        : []),
      { label: say('together', language), value: say('minutes', language, report.minutes) },
      { label: say('circle', language), value: people },
      ...(events.some(({ type }) => type === 'agreed')
        ? [{ label: say('agreed', language), value: say('agreedOn', language) }]
        : []),
    ],
    blocks: [
      ...caseBlocks(report),
      ...session.rounds.flatMap((_, index) => blocksOfRound(report, roundNow(session, index, session.marks))),
      ...closingBlocks(report),
      ...(file ? bringerBlocks(report, file) : []),
    ],
    language,
  }
}

function caseBlocks({ session, language, masked }: Report): PaperBlock[] {
  return session.cases.flatMap(({ title, question, bringerId }): PaperBlock[] => {
    const bringer = session.participants.find(({ id }) => id === bringerId)?.name ?? ''
    return [
      { type: 'heading', level: 2, runs: [{ text: masked(title) || say('case', language) }] },
      { type: 'paragraph', runs: [{ text: `${say('broughtBy', language)} ${bringer}`, italic: true }] },
      ...(question === '' ? [] : [{ type: 'quote' as const, runs: [{ text: masked(question) }] }]),
    ]
  })
}

/** A round that nobody was in leaves nothing to read; one that was, and keeps no word, says so. */
function blocksOfRound(report: Report, round: RoundNow): PaperBlock[] {
  const isThere = ({ round: index }: Contribution | Mark) => index === round.index
  const { contributions, marks, clock } = report.session
  const said = contributions.filter(isThere)
  const done = marks.filter(isThere)
  const wasHeld = (clock.rounds[round.index]?.spentMs ?? 0) > 0
  return wasHeld || said.length > 0 || done.length > 0 ? roundBlocks(report, round, said, done) : []
}
