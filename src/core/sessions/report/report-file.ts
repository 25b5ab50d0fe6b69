import type { DoneFile } from '#shared/contract/session-words.ts'
import type { DocumentId, ParticipantId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { withoutRealNames } from '../../aliases/masked-text.ts'
import type { Paper } from '../../paper/paper.ts'
import { paperToDocx } from '../../paper/paper-to-docx.ts'
import { paperToMarkdown } from '../../paper/paper-to-markdown.ts'
import { paperToPdf } from '../../paper/paper-to-pdf.ts'
import type { OpenVault } from '../../rpc/context.ts'
import { bringerFile } from '../bringer-file.ts'
import { closingView } from '../closing-view.ts'
import { getSessionFor } from '../find-session.ts'
import { liveOf } from '../live-session.ts'
import { realNamesIn } from '../real-names.ts'
import { minutesTogether } from '../minutes-together.ts'
import { endedAtMs } from '../session.ts'
import { sessionPaper } from './session-paper.ts'

export interface WantedReport {
  readonly for: 'group' | 'bringer'
  readonly bringerId?: ParticipantId | undefined
  readonly language: Language
}

type Format = 'markdown' | 'docx' | 'pdf'

/**
 * The report of a session that was held: for the group, or with the bringer's own file behind it.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`, `SESSION_NOT_NOW` before it is closed
 */
export function reportPaper(open: OpenVault, id: DocumentId, wanted: WantedReport): Paper {
  const session = getSessionFor('look-back', open.documents, id)
  const live = open.store.read((db) => liveOf(db, session))
  const viewer = { view: 'facilitator', participantId: null } as const
  return sessionPaper({
    session,
    closing: closingView(open, session, live, viewer).people,
    minutes: minutesTogether(session),
    file: wanted.for === 'bringer' ? bringerFile(open, id, wanted.bringerId) : null,
    language: wanted.language,
    masked: withoutRealNames(open.store.read((db) => realNamesIn(db, session))),
  })
}

const formats: Readonly<
  Record<Format, { type: string; ending: string; write: (paper: Paper) => Promise<Uint8Array> }>
> = {
  markdown: {
    type: 'text/markdown',
    ending: 'md',
    write: async (paper) => new TextEncoder().encode(await paperToMarkdown(paper)),
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    write: paperToDocx,
  },
  pdf: { type: 'application/pdf', ending: 'pdf', write: paperToPdf },
}

/** The same as a file, whose name says when and not what it was about. */
export async function reportFile(
  open: OpenVault,
  id: DocumentId,
  wanted: WantedReport & { readonly format: Format },
): Promise<DoneFile> {
  const { type, ending, write } = formats[wanted.format]
  const session = getSessionFor('look-back', open.documents, id)
  const day = new Date(endedAtMs(session) ?? 0).toISOString().slice(0, 10)
  const kind = {
    nl: { group: 'verslag', bringer: 'voor-de-inbrenger' },
    en: { group: 'report', bringer: 'for-the-bringer' },
  }
  const name = `${wanted.language === 'nl' ? 'intervisie' : 'session'}-${day}-${kind[wanted.language][wanted.for]}.${ending}`
  return { name, type, bytes: await write(reportPaper(open, id, wanted)) }
}
