import type { DocumentKind } from '#shared/contract/documents.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language, LocalText } from '#shared/language.ts'
import { localDay } from '#shared/local-day.ts'
import type { UnixMs } from '#shared/units.ts'

const kinds: Readonly<Record<DocumentKind, LocalText>> = {
  journal: { nl: 'dagboek', en: 'journal' },
  dilemma: { nl: 'dilemma', en: 'dilemma' },
  method: { nl: 'methode', en: 'method' },
  session: { nl: 'intervisie', en: 'session' },
  lesson: { nl: 'les', en: 'lesson' },
  mistake: { nl: 'fout', en: 'mistake' },
  success: { nl: 'succes', en: 'success' },
  principle: { nl: 'uitgangspunt', en: 'principle' },
  norm: { nl: 'tevreden', en: 'satisfied' },
}

export interface Named {
  readonly kind: DocumentKind
  readonly createdAtMs: UnixMs
}

/**
 * The name of a document's file, without its ending: what kind of document, from what day, and a number that tells it
 * from others. Never its title: a title can hold a name, and a file's name is read by whoever passes by.
 */
export function fileName({ kind, createdAtMs }: Named, number: string, language: Language): string {
  return `${kinds[kind][language]}-${localDay(createdAtMs)}-${number}`
}

/** A number that a document keeps, made of its id. */
export function numberOf(id: DocumentId): string {
  return String(Number.parseInt(id.slice(0, 8), 16) % 10_000).padStart(4, '0')
}

export function archiveName(nowMs: UnixMs, language: Language): string {
  return `${language === 'nl' ? 'ruimte-archief' : 'ruimte-archive'}-${localDay(nowMs)}.zip`
}
