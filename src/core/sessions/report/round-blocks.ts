import type { ParticipantId } from '#shared/ids.ts'
import type { Contribution, Mark } from '#shared/sessions/contribution.ts'
import { columnsOf } from '#shared/sessions/table-columns.ts'
import type { PaperBlock, PaperItem, PaperRun } from '../../paper/paper.ts'
import type { RoundNow } from '../round-now.ts'
import { say } from './report-words.ts'
import type { Report } from './report.ts'

/** One round: what it is called, what was said in it, and what was done with what lay there. */
export function roundBlocks(
  report: Report,
  round: RoundNow,
  said: readonly Contribution[],
  done: readonly Mark[],
): PaperBlock[] {
  return [
    { type: 'heading', level: 3, runs: nameOf(report, round) },
    ...policyNote(report, round),
    ...(round.block.input.type === 'table' ? tableOf(report, round, said) : []),
    ...listOf(
      said.filter(({ cell }) => cell === null || round.block.input.type !== 'table').map((one) => itemOf(report, one)),
    ),
    ...marksOf(report, round, done),
  ]
}

/** Whose turn it was stands apart: what is shared without names leaves it out. */
function nameOf({ session, language }: Report, { block, planned }: RoundNow): PaperRun[] {
  const name = block.name[language]
  const person = session.participants.find(({ id }) => id === planned.personId)
  return person ? [{ text: `${name} · ` }, { text: person.name }] : [{ text: name }]
}

function policyNote({ language }: Report, { record }: RoundNow): PaperBlock[] {
  if (record === 'all') return []
  const text = say(record === 'nothing' ? 'keepsNothing' : 'bringerOnly', language)
  return [{ type: 'paragraph', runs: [{ text, italic: true }] }]
}

function itemOf(report: Report, { participantId, ...said }: Contribution): PaperItem {
  return saidItem(report, { ...said, name: personName(report.session.participants, participantId) })
}

/** Who said it, what, and the answer below it. */
export function saidItem(
  { language, masked }: Report,
  { name, text, answer }: Readonly<Record<'name' | 'text' | 'answer', string>>,
): PaperItem {
  const runs: PaperRun[] = [
    ...(name === '' ? [] : [{ text: `${name}: `, bold: true as const }]),
    { text: masked(text) },
  ]
  if (answer !== '') runs.push({ text: `\n${say('answer', language)}: ${masked(answer)}`, italic: true })
  return { runs }
}

export function listOf(items: readonly PaperItem[]): PaperBlock[] {
  return items.length === 0 ? [] : [{ type: 'list', kind: 'bullet', start: 1, items: [...items] }]
}

function personName(people: readonly { id: ParticipantId; name: string }[], id: ParticipantId | null): string {
  return people.find((person) => person.id === id)?.name ?? ''
}

/** The table with every row that has something in it. */
function tableOf(
  { language, masked }: Report,
  { block: { input } }: RoundNow,
  said: readonly Contribution[],
): PaperBlock[] {
  if (input.type !== 'table') return []
  const rows = [...new Set(said.flatMap(({ cell }) => cell?.row ?? []))]
  if (rows.length === 0) return []
  const rowName = (row: string) => input.rows.find(({ id }) => id === row)?.name[language] ?? masked(row)
  const textsIn = (row: string, column: string | undefined) =>
    said.filter(({ cell }) => cell?.row === row && cell.column === column).map(({ text }) => masked(text))
  const runOf = (texts: readonly string[]): PaperRun[] => (texts.length === 0 ? [] : [{ text: texts.join('\n') }])
  const { ofRow, columns } = columnsOf(input)
  const names = [ofRow?.name[language] ?? say('row', language), ...columns.map(({ name }) => name[language])]
  const header = names.map((text) => [{ text }])
  const body = rows.map((row) => [
    // What was said in the column that names the rows stands with the name.
    runOf([rowName(row), ...textsIn(row, ofRow?.id)]),
    ...columns.map(({ id }) => runOf(textsIn(row, id))),
  ])
  return [{ type: 'table', hasHeader: true, rows: [header, ...body] }]
}

/** What was picked, sorted, voted and rated: by what it lies on, never by who. */
function marksOf(report: Report, { block: { input } }: RoundNow, marks: readonly Mark[]): PaperBlock[] {
  const { session, language, masked } = report
  const textOf = (target: string) =>
    masked(
      session.contributions.find(({ id }) => id === target)?.text ??
        session.cases.find(({ id }) => id === target)?.title ??
        '',
    )
  const picks = marks.flatMap((mark) =>
    mark.type === 'pick' ? [line(say('chosen', language), textOf(mark.target))] : [],
  )
  const piles =
    input.type !== 'sort'
      ? []
      : input.piles.flatMap(({ id, name }) =>
          marks.flatMap((mark) =>
            mark.type === 'pile' && mark.pile === id ? [line(name[language], textOf(mark.target))] : [],
          ),
        )
  const dots = [...dotsByTarget(marks)]
    .toSorted(([, one], [, other]) => other - one)
    .map(([target, count]) => line(`${count} ${say('dots', language)}`, textOf(target)))
  const ratings = marks
    .flatMap((mark) => (mark.type === 'rating' ? mark.value : []))
    .toSorted((one, other) => one - other)
  return [
    ...listOf([...picks, ...piles, ...dots]),
    ...(ratings.length === 0 ? [] : [paragraph(`${say('ratings', language)}: ${ratings.join(', ')}`)]),
  ]
}

function dotsByTarget(marks: readonly Mark[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const mark of marks) if (mark.type === 'dots') sums.set(mark.target, (sums.get(mark.target) ?? 0) + mark.dots)
  return sums
}

function line(label: string, text: string): PaperItem {
  return { runs: [{ text: `${label}: `, bold: true }, { text }] }
}

function paragraph(text: string): PaperBlock {
  return { type: 'paragraph', runs: [{ text }] }
}
