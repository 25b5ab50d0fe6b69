import type { PaperBlock, PaperItem } from '../../paper/paper.ts'
import type { KeptClosing } from '../session.ts'
import { dayInWords, say } from './report-words.ts'
import type { Report } from './report.ts'
import { listOf } from './round-blocks.ts'

/** Fewer answers than this could be led back to a person. */
const FEWEST_ANSWERS = 5

/** What people take along, intend and learnt, and how they found it. */
export function closingBlocks(report: Report): PaperBlock[] {
  const { closing, language } = report
  const filled = (field: 'takeaway' | 'intention' | 'lesson') => closing.filter((one) => one[field].trim() !== '')
  return [
    ...headed(
      say('takeaways', language),
      filled('takeaway').map((one) => item(report, one, one.takeaway)),
    ),
    ...headed(
      say('intentions', language),
      filled('intention').map((one) => item(report, one, intentionOf(report, one))),
    ),
    ...headed(
      say('lessons', language),
      filled('lesson').map((one) => item(report, one, one.lesson)),
    ),
    ...evaluationBlocks(report),
  ]
}

function headed(title: string, items: readonly PaperItem[]): PaperBlock[] {
  return items.length === 0 ? [] : [{ type: 'heading', level: 2, runs: [{ text: title }] }, ...listOf(items)]
}

function item({ session, language, masked }: Report, { participantId }: KeptClosing, text: string): PaperItem {
  const name = session.participants.find(({ id }) => id === participantId)?.name ?? say('together_', language)
  return { runs: [{ text: `${name}: `, bold: true }, { text: masked(text) }] }
}

/** What, by when, who knows, and how it went. */
function intentionOf({ session, language }: Report, one: KeptClosing): string {
  const settled = session.settled.find(({ participantId }) => participantId === one.participantId)
  const outcome = settled?.outcome ?? 'open'
  return [
    one.intention,
    one.intentionBy === '' ? '' : `${say('by', language)} ${dayInWords(one.intentionBy, language)}`,
    one.intentionKnownBy === '' ? '' : `${say('knownBy', language)}: ${one.intentionKnownBy}`,
    outcome === 'open' ? '' : `${say(outcome, language)}${settled?.note ? `: ${settled.note}` : ''}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function evaluationBlocks({ session: { evaluation }, language, masked }: Report): PaperBlock[] {
  const answers = evaluation.safe.reduce((sum, times) => sum + times, 0)
  const safe = answers < FEWEST_ANSWERS ? [] : evaluation.safe.map((times, place) => `${place + 1}: ${times}×`)
  const items: PaperItem[] = [
    ...(safe.length === 0
      ? []
      : [{ runs: [{ text: `${say('safe', language)} `, bold: true as const }, { text: safe.join(' · ') }] }]),
    ...evaluation.helps.map((text) => ({
      runs: [{ text: `${say('helps', language)}: `, bold: true as const }, { text: masked(text) }],
    })),
  ]
  return headed(say('evaluation', language), items)
}
