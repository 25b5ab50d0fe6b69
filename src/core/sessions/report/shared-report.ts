import type { SharedSessionMeta } from '#shared/contract/shared-session.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { localDay } from '#shared/local-day.ts'
import { attendanceOf } from '#shared/sessions/attendance.ts'
import type { RealName } from '../../aliases/alias-store.ts'
import type { PaperBlock } from '../../paper/paper.ts'
import type { OpenVault } from '../../rpc/context.ts'
import { languagesOf } from '../../search/language-of-text.ts'
import { wordsOf } from '../../search/words.ts'
import { closingView } from '../closing-view.ts'
import { getSessionFor } from '../find-session.ts'
import { liveOf } from '../live-session.ts'
import { minutesTogether } from '../minutes-together.ts'
import { realNamesIn } from '../real-names.ts'
import { casesInQuestion, roundsNow } from '../round-now.ts'
import { endedAtMs, type KeptClosing, type Session } from '../session.ts'
import { shownWords } from '../visibility.ts'
import { roundBlocks } from './round-blocks.ts'

/**
 * What of a session could be shared, as it was said and written: real names stand in it still. What is in neither of its
 * parts cannot be: what people intend and how that went, whether it was safe, what is the bringer's.
 */
export interface SharedReport {
  readonly meta: SharedSessionMeta
  /** How the people in its cases are really called. */
  readonly realNames: readonly RealName[]
  /** The circle said that what was said stays there. */
  readonly agreedToKeep: boolean
  /** What was said, sorted and voted in the rounds that the method keeps all of. */
  readonly rounds: (withNames: boolean) => PaperBlock[]
}

/** @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW` before it is closed */
export function sharedReport(open: OpenVault, id: DocumentId): SharedReport {
  const session = getSessionFor('look-back', open.documents, id)
  const live = open.store.read((db) => liveOf(db, session))
  const closing = closingView(open, session, live, facilitator).people
  return {
    meta: metaOf(session, closing),
    realNames: open.store.read((db) => realNamesIn(db, session)),
    agreedToKeep:
      session.events.some(({ type }) => type === 'agreed') || session.method?.doubleConfidentiality === true,
    rounds: (withNames) => blocksOfRounds(session, languageOf(session), withNames),
  }
}

const facilitator = { view: 'facilitator', participantId: null } as const

function metaOf(session: Session, closing: readonly KeptClosing[]): SharedSessionMeta {
  const { title, method, participants, events } = session
  const cases = casesInQuestion(session)
  const ended = endedAtMs(session)
  const cameIn = attendanceOf(participants, events, ended ?? 0).filter(({ fromMs }) => fromMs !== null)
  const written = (field: 'lesson' | 'takeaway') => withoutOrder(closing.map((one) => one[field].trim()))
  return {
    title,
    methodId: method?.id ?? null,
    methodName: method?.name ?? null,
    heldOn: ended === null ? null : localDay(ended),
    minutes: minutesTogether(session),
    questions: cases.map(({ question }) => question.trim()).filter((question) => question !== ''),
    lessons: written('lesson'),
    takeaways: written('takeaway'),
    names: participants
      .filter(({ id }) => cameIn.some(({ participantId }) => participantId === id))
      .map(({ name }) => name),
    dilemmaIds: [...new Set(cases.flatMap(({ dilemmaId }) => dilemmaId ?? []))],
  }
}

/** The order in which people sat would tell whose words these are. */
function withoutOrder(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '').toSorted((one, other) => one.localeCompare(other, 'nl'))
}

function blocksOfRounds(session: Session, language: Language, withNames: boolean): PaperBlock[] {
  const rounds = roundsNow(session, session.marks)
  const isKept = (index: number) => rounds[index]?.record === 'all'
  const contributions = shownWords(session, rounds, session.contributions, facilitator).filter(({ round }) =>
    isKept(round),
  )
  const report = {
    session: { ...session, contributions, participants: withNames ? session.participants : [] },
    closing: [],
    minutes: 0,
    file: null,
    language,
    masked: (text: string) => text,
  }
  return rounds.flatMap((round) => {
    const said = contributions.filter((one) => one.round === round.index)
    const done = session.marks.filter((one) => one.round === round.index && isKept(one.round))
    return said.length === 0 && done.length === 0 ? [] : roundBlocks(report, round, said, done)
  })
}

/** The headings are in the language that was spoken, whatever the windows of now are in. */
function languageOf({ contributions, cases, closing }: Session): Language {
  const said = [...contributions.map(({ text }) => text), ...cases.map(({ question }) => question)]
  const written = closing.flatMap(({ takeaway, lesson }) => [takeaway, lesson])
  const [language = 'nl'] = languagesOf(wordsOf([...said, ...written].join('\n')))
  return language
}
