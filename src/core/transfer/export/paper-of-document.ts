import type { DocumentHeader } from '../../documents/document-types.ts'
import { textOf } from '../../documents/document-text.ts'
import { contentsOf } from '../../documents/document-contents.ts'
import type { Paper, PaperBlock, PaperFact } from '../../paper/paper.ts'
import { paperOfBody } from '../../paper/paper-of-body.ts'
import type { OpenVault } from '../../rpc/context.ts'
import { languagesOf } from '../../search/language-of-text.ts'
import { wordsOf } from '../../search/words.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { dayWords, kindWord, word } from './export-words.ts'
import { partsOf } from './parts-of-kind.ts'
import { sessionParts } from './session-parts.ts'

/** A document for readers, and its typed fields for programs. */
export interface DocumentPaper {
  readonly header: DocumentHeader
  readonly title: string
  readonly paper: Paper
  /** The text alone, without what the fields say. */
  readonly body: readonly PaperBlock[]
  readonly meta: Readonly<Record<string, unknown>>
}

/**
 * One document on paper, with everything in it.
 *
 * @param language of the words around what the person wrote
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`
 */
export function paperOfDocument(open: OpenVault, id: DocumentId, language: Language): DocumentPaper {
  const header = open.documents.header(id)
  const read = open.documents.read(id, (doc) => ({
    meta: contentsOf(doc).meta,
    text: textOf(doc),
    blocks: paperOfBody(doc),
    ...partsOf(header.kind, doc, language),
  }))
  const title = typeof read.meta['title'] === 'string' ? read.meta['title'] : ''
  const isOwnSession = header.kind === 'session' && header.space === 'personal'
  const parts = isOwnSession ? sessionParts(open, id, language) : read.parts
  const paper: Paper = {
    title: title || word('untitled', language),
    subtitle: '',
    facts: [...commonFacts(header, language), ...parts.facts],
    blocks: [...parts.before, ...headed(read.blocks, parts.bodyHeading), ...parts.after],
    language: languageOf(read.text, language),
  }
  return { header, title, paper, body: [...read.parts.inText, ...read.blocks], meta: read.meta }
}

function commonFacts({ kind, createdAtMs, updatedAtMs }: DocumentHeader, language: Language): PaperFact[] {
  return [
    { label: word('kind', language), value: kindWord(kind, language) },
    { label: word('made', language), value: dayWords(createdAtMs, language) },
    { label: word('changed', language), value: dayWords(updatedAtMs, language) },
  ]
}

/** The text gets a heading where others have one, unless it begins with one of its own. */
function headed(blocks: readonly PaperBlock[], heading: PaperBlock | null): readonly PaperBlock[] {
  return heading && blocks.length > 0 && blocks[0]?.type !== 'heading' ? [heading, ...blocks] : blocks
}

/** What the text is written in, for readers that speak it. */
function languageOf(text: string, usual: Language): Language {
  const [first, ...others] = text === '' ? [usual] : languagesOf(wordsOf(text))
  return others.length > 0 ? usual : (first ?? usual)
}
