import type { LearntMeta } from '#shared/contract/archive.ts'
import type { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import { DocumentKind } from '#shared/contract/documents.ts'
import { shareFields } from '#shared/dilemmas/shares.ts'
import { type DocumentId, MethodId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { localDay } from '#shared/local-day.ts'
import { PlannedCase } from '#shared/sessions/session-case.ts'
import type { UnixMs } from '#shared/units.ts'
import type { KeptStance } from '#shared/vision/stance.ts'
import { createDocuments } from '../documents/create-documents.ts'
import { markdownBody } from '../documents/markdown-body.ts'
import { ChangeFeed } from '../rpc/change-feed.ts'
import type { OpenVault } from '../rpc/context.ts'
import { planSession } from '../sessions/plan-session.ts'
import { casebook } from './casebook.ts'
import type { CasebookText } from './casebook-text.ts'
import { laterToday, workdayBefore } from './demo-dates.ts'
import { demoJournal } from './demo-journal.ts'
import { demoPlan, type DemoSession, demoSessions } from './demo-sessions.ts'
import { demoStanceFields } from './demo-stances.ts'
import { demoDilemmas, demoLearnt, type DemoText } from './demo-texts.ts'
import { VISION_DAYS_AGO } from './demo-vision.ts'
import { fillVision } from './fill-vision.ts'
import { holdSession, type PastVault } from './hold-session.ts'
import { shareReport } from './share-report.ts'

/** The fields that say what a text was held against when it was written. */
type StancesOf = (file: string, atMs: UnixMs) => Readonly<Record<string, KeptStance>>

interface Happening {
  readonly atMs: UnixMs
  happen(atMs: UnixMs): void
}

/** Fills an empty vault with a year of a fictional team: dilemmas, sessions, and what they learnt. All of it or nothing. */
export function fillDemo(open: OpenVault, now: UnixMs, newId: () => string, language: Language = 'nl'): void {
  open.store.write(() => liveTheYear(open, now, newId, language))
  open.documents.project()
}

function liveTheYear(open: OpenVault, now: UnixMs, newId: () => string, language: Language): void {
  const past = pastVault(open, now, newId)
  const written = new Map<string, DocumentId>()
  const visionMs = workdayBefore(now, VISION_DAYS_AGO, 15, 0)
  past.setClock(visionMs)
  const vision = fillVision(past.documents, language, localDay(visionMs))
  const stancesOf: StancesOf = (file, atMs) => demoStanceFields(file, vision, language, atMs)
  const happenings = [
    ...writings(past, now, written, language, stancesOf),
    ...journal(past, now),
    ...sessions(past, now, written),
  ]
  for (const happening of happenings.toSorted((one, other) => one.atMs - other.atMs)) {
    past.setClock(happening.atMs)
    happening.happen(happening.atMs)
  }
  past.documents.close()
}

/** The lists and the index follow when the vault's own documents are brought up to date. */
function pastVault({ store }: OpenVault, now: UnixMs, newId: () => string): PastVault {
  let clockMs = now
  const documents = createDocuments({
    store,
    projectors: [],
    changes: new ChangeFeed(),
    nowMs: () => clockMs,
    newId,
  })
  return { store, documents, newId, setClock: (atMs) => void (clockMs = atMs) }
}

function writings(
  { documents }: PastVault,
  now: UnixMs,
  written: Map<string, DocumentId>,
  language: Language,
  stancesOf: StancesOf,
): Happening[] {
  const write =
    (file: string, fieldsOf: (text: CasebookText) => Partial<DilemmaMeta> | Partial<LearntMeta>) => (atMs: UnixMs) => {
      const text = textOf(file)
      const kind = DocumentKind.parse(text.kind)
      const meta = { ...fieldsOf(text), ...stancesOf(file, atMs) }
      written.set(file, documents.create({ kind, meta, body: markdownBody(text.markdown) }))
    }
  return [
    ...demoDilemmas
      .filter((text) => isFor(language, text))
      .map(({ file, daysAgo, question, state }) => ({
        atMs: workdayBefore(now, daysAgo, 16, 40),
        happen: write(file, (text) => ({ ...fieldsOf(text), question, state })),
      })),
    ...demoLearnt
      .filter((text) => isFor(language, text))
      .map(({ file, daysAgo, line }) => ({
        atMs: workdayBefore(now, daysAgo, 11, 15),
        happen: write(file, ({ title, summary, qualities, shares, tags, domain }) => ({
          title,
          line: line ?? summary,
          qualities,
          shares,
          tags,
          domain,
        })),
      })),
  ]
}

/** A Dutch vault is Dutch; in an English one everything stands, for most of the casebook is Dutch. */
function isFor(language: Language, { file, inBoth }: DemoText): boolean {
  return language === 'en' || inBoth === true || textOf(file).language === language
}

/** The typed fields of a dilemma that the casebook has words for. */
function fieldsOf(text: CasebookText): Partial<DilemmaMeta> {
  const [principleOne = '', principleTwo = ''] = text.principles_in_tension
  const { title, qualities, tags, closed_early: closedEarly } = text
  const shares = Object.fromEntries(text.shares.map((share) => [shareFields[share], '']))
  return { title, principleOne, principleTwo, ...shares, qualities, tags, closedEarly }
}

function journal({ documents }: PastVault, now: UnixMs): Happening[] {
  return demoJournal(now, textOf).map((evening) => ({ atMs: evening.atMs, happen: () => evening.write(documents) }))
}

function sessions(past: PastVault, now: UnixMs, written: ReadonlyMap<string, DocumentId>): Happening[] {
  const dilemma = (file: string) => found(written.get(file), file)
  const ids = new Map<DemoSession, DocumentId>()
  const held = demoSessions.map((script) => {
    const startMs = workdayBefore(now, script.daysAgo, 13, 30)
    const happen = () => void ids.set(script, holdSession(past, dilemma(script.file), script, startMs))
    return { atMs: startMs, happen }
  })
  // The same afternoon.
  const shared = demoSessions.flatMap((script) => {
    const { shared: summary, daysAgo, file } = script
    if (summary === undefined) return []
    const happen = (atMs: UnixMs) => shareReport(past, found(ids.get(script), file), summary, atMs)
    return [{ atMs: workdayBefore(now, daysAgo, 16, 55), happen }]
  })
  const plan = () => {
    const { file, method, people } = demoPlan
    const cases = [
      PlannedCase.parse({ dilemmaId: dilemma(file), bringer: people.findIndex(({ role }) => role === 'bringer') }),
    ]
    const planned = { methodId: MethodId.parse(method), participants: people, cases, plannedForMs: laterToday(now) }
    planSession(past.documents, planned, past.newId)
  }
  return [...held, ...shared, { atMs: now, happen: plan }]
}

function textOf(file: string): CasebookText {
  return found(casebook.get(file), file)
}

function found<Value>(value: Value | undefined, file: string): Value {
  if (value === undefined) throw new RangeError(`the demo has no ${file}`)
  return value
}
