import type { LearntMeta } from '#shared/contract/archive.ts'
import type { DilemmaMeta } from '#shared/contract/dilemmas.ts'
import { DocumentKind } from '#shared/contract/documents.ts'
import { shareFields } from '#shared/dilemmas/shares.ts'
import { type DocumentId, MethodId } from '#shared/ids.ts'
import { PlannedCase } from '#shared/sessions/session-case.ts'
import type { UnixMs } from '#shared/units.ts'
import { createDocuments } from '../documents/create-documents.ts'
import { markdownBody } from '../documents/markdown-body.ts'
import { ChangeFeed } from '../rpc/change-feed.ts'
import type { OpenVault } from '../rpc/context.ts'
import { planSession } from '../sessions/plan-session.ts'
import { casebook } from './casebook.ts'
import type { CasebookText } from './casebook-text.ts'
import { laterToday, workdayBefore } from './demo-dates.ts'
import { demoJournal } from './demo-journal.ts'
import { demoPlan, demoSessions } from './demo-sessions.ts'
import { demoDilemmas, demoLearnt } from './demo-texts.ts'
import { holdSession, type PastVault } from './hold-session.ts'

interface Happening {
  readonly atMs: UnixMs
  happen(): void
}

/** Fills an empty vault with a year of a fictional team: dilemmas, sessions, and what they learnt. All of it or nothing. */
export function fillDemo(open: OpenVault, now: UnixMs, newId: () => string): void {
  open.store.write(() => liveTheYear(open, now, newId))
  open.documents.project()
}

function liveTheYear(open: OpenVault, now: UnixMs, newId: () => string): void {
  const past = pastVault(open, now, newId)
  const written = new Map<string, DocumentId>()
  const happenings = [...writings(past, now, written), ...journal(past, now), ...sessions(past, now, written)]
  for (const happening of happenings.toSorted((one, other) => one.atMs - other.atMs)) {
    past.setClock(happening.atMs)
    happening.happen()
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

function writings({ documents }: PastVault, now: UnixMs, written: Map<string, DocumentId>): Happening[] {
  const write = (file: string, fieldsOf: (text: CasebookText) => Partial<DilemmaMeta> | LearntMeta) => () => {
    const text = textOf(file)
    const kind = DocumentKind.parse(text.kind)
    written.set(file, documents.create({ kind, meta: fieldsOf(text), body: markdownBody(text.markdown) }))
  }
  return [
    ...demoDilemmas.map(({ file, daysAgo, question, state }) => ({
      atMs: workdayBefore(now, daysAgo, 16, 40),
      happen: write(file, (text) => ({ ...fieldsOf(text), question, state })),
    })),
    ...demoLearnt.map(({ file, daysAgo, line }) => ({
      atMs: workdayBefore(now, daysAgo, 11, 15),
      happen: write(file, ({ title, summary }) => ({ title, line: line ?? summary, sessionId: null, dilemmaId: null })),
    })),
  ]
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
  const held = demoSessions.map((script) => {
    const startMs = workdayBefore(now, script.daysAgo, 13, 30)
    return { atMs: startMs, happen: () => holdSession(past, dilemma(script.file), script, startMs) }
  })
  const plan = () => {
    const { file, method, people } = demoPlan
    const cases = [
      PlannedCase.parse({ dilemmaId: dilemma(file), bringer: people.findIndex(({ role }) => role === 'bringer') }),
    ]
    const planned = { methodId: MethodId.parse(method), participants: people, cases, plannedForMs: laterToday(now) }
    planSession(past.documents, planned, past.newId)
  }
  return [...held, { atMs: now, happen: plan }]
}

function textOf(file: string): CasebookText {
  return found(casebook.get(file), file)
}

function found<Value>(value: Value | undefined, file: string): Value {
  if (value === undefined) throw new RangeError(`the demo has no ${file}`)
  return value
}
