import { MOST_PRINCIPLES_AT_ONCE } from '#shared/limits.ts'
import type { ProposedPrinciple } from '#shared/vision/proposed-principle.ts'
import { cutTitle, withoutNumber } from './title-of-line.ts'

/** A line of a text: of a heading and how deep it is, of a numbered list, or anything else. */
export interface VisionLine {
  readonly type: 'heading' | 'item' | 'text'
  /** Of a heading; 0 for all else. */
  readonly level: number
  readonly text: string
}

interface Found {
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * The principles that a text seems to hold: under its headings, else its numbered lines, else its list, else one in each
 * paragraph. It only proposes; a person corrects it.
 *
 * @param title the heading above all of it, where it has one
 */
export function principlesInText(lines: readonly VisionLine[], title = ''): ProposedPrinciple[] {
  const filled = lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '')
  const all = withTitle(filled, title)
  const found =
    oneUnder(filled, title) ??
    underHeadings(all) ??
    byBeginning(filled, isNumbered) ??
    byBeginning(filled, isItem) ??
    each(filled)
  return found
    .map(toPrinciple)
    .filter(({ title }) => title.trim() !== '')
    .slice(0, MOST_PRINCIPLES_AT_ONCE)
}

/** A title above what one principle asks is that principle. */
function oneUnder(lines: readonly VisionLine[], title: string): Found[] | undefined {
  if (title === '' || lines.some(isOwnHeading) || !lines.some(({ text }) => isMarked(text))) return undefined
  return [{ title: cutTitle(title, true).title, lines: lines.map(({ text }) => text) }]
}

/** A title beside a single heading is a principle too; above several it names the whole. */
function withTitle(lines: readonly VisionLine[], title: string): readonly VisionLine[] {
  const [heading, second] = lines.filter(isOwnHeading)
  if (title === '' || !heading || second) return lines
  return [{ ...heading, text: title }, ...lines]
}

/** The level with most headings has the principles; what stands above the first is an introduction. */
function underHeadings(lines: readonly VisionLine[]): Found[] | undefined {
  const levels = Map.groupBy(lines.filter(isOwnHeading), ({ level }) => level)
  const [most] = [...levels].toSorted(([one, some], [other, more]) => more.length - some.length || other - one)
  if (!most || most[1].length < 2) return undefined
  return byBeginning(lines, (line) => isOwnHeading(line) && line.level === most[0])
}

/** What begins where `begins` says so, each up to the next; undefined when it does so less than twice. */
function byBeginning(lines: readonly VisionLine[], begins: (line: VisionLine) => boolean): Found[] | undefined {
  const starts = lines.flatMap((line, at) => (begins(line) ? [at] : []))
  if (starts.length < 2) return undefined
  return starts.map((start, at) => {
    const [first, ...others] = lines.slice(start, starts[at + 1])
    const { title, rest } = cutTitle(first?.text ?? '', first?.type === 'heading')
    return { title, lines: [rest, ...others.map(({ text }) => text)].filter(Boolean) }
  })
}

function each(lines: readonly VisionLine[]): Found[] {
  return lines
    .filter(({ type }) => type !== 'heading')
    .map(({ text }) => {
      const { title, rest } = cutTitle(text, false)
      return { title, lines: [rest].filter(Boolean) }
    })
}

const isItem = ({ type }: VisionLine) => type === 'item'
const isNumbered = ({ type, text }: VisionLine) => type === 'text' && withoutNumber(text) !== text

const asksNot =
  /^(?:wat (?:het|dit) niet (?:van ons )?vraagt|vraagt niet|what (?:it|this) does not ask(?: of us)?|does not ask)\s*[:?]?\s*/i
const asks =
  /^(?:wat (?:het|dit) (?:van ons )?vraagt|(?:dit )?vraagt(?: van ons)?|what (?:it|this) asks(?: of us)?|asks(?: of us)?)\s*[:?]?\s*/i

const isMarked = (text: string) => [asks, asksNot].some((marker) => marker.test(text))
const isMarker = (text: string) => [asks, asksNot].some((marker) => text.replace(marker, '') === '')
const isOwnHeading = ({ type, text }: VisionLine) => type === 'heading' && !isMarker(text)

/** What it asks and what it does not stand behind those words, on the same line or on the lines after. */
function toPrinciple({ title, lines }: Found): ProposedPrinciple {
  const parts = { paragraph: [] as string[], asks: [] as string[], asksNot: [] as string[] }
  let part: keyof typeof parts = 'paragraph'
  for (const line of lines) {
    const marker = asksNot.test(line) ? 'asksNot' : asks.test(line) ? 'asks' : undefined
    if (marker) part = marker
    const said = line.replace(asksNot, '').replace(asks, '').trim()
    if (said !== '') parts[part].push(marker ? said.charAt(0).toUpperCase() + said.slice(1) : said)
  }
  const joined = (all: readonly string[]) => all.join('\n').slice(0, 2000).trim()
  return {
    title,
    paragraph: joined(parts.paragraph),
    asks: joined(parts.asks),
    asksNot: joined(parts.asksNot),
  }
}
