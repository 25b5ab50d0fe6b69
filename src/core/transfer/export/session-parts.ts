import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { DomainError } from '../../domain-error.ts'
import type { OpenVault } from '../../rpc/context.ts'
import { reportPaper } from '../../sessions/report/report-file.ts'
import { nothing, type Parts } from './parts.ts'

/** A session that was held is its report for the group; one that was not held yet has little to read. */
export function sessionParts(open: OpenVault, id: DocumentId, language: Language): Parts {
  try {
    const { facts, blocks } = reportPaper(open, id, { for: 'group', language })
    return { ...nothing, facts, before: blocks }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'SESSION_NOT_NOW') return nothing
    throw error
  }
}
