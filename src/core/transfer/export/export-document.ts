import type { ExportFormat, MadeFile } from '#shared/contract/transfer.ts'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { realNamesOf } from '../../aliases/alias-store.ts'
import { withoutRealNames } from '../../aliases/masked-text.ts'
import { paperToDocx } from '../../paper/paper-to-docx.ts'
import { paperToPdf } from '../../paper/paper-to-pdf.ts'
import type { OpenVault } from '../../rpc/context.ts'
import { fileName, numberOf } from './file-names.ts'
import { markdownOfDocument } from './markdown-of-document.ts'
import { maskedPaper } from './masked-paper.ts'
import { type DocumentPaper, paperOfDocument } from './paper-of-document.ts'

export interface WantedFile {
  readonly id: DocumentId
  readonly format: ExportFormat
  readonly language: Language
}

type Write = (document: DocumentPaper, mask: (text: string) => string) => Promise<Uint8Array>

const formats: Readonly<Record<ExportFormat, { type: string; ending: string; write: Write }>> = {
  markdown: {
    type: 'text/markdown',
    ending: 'md',
    write: async (document, mask) => new TextEncoder().encode(await markdownOfDocument(document, mask)),
  },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    write: ({ paper }, mask) => paperToDocx(maskedPaper(paper, mask)),
  },
  pdf: { type: 'application/pdf', ending: 'pdf', write: ({ paper }, mask) => paperToPdf(maskedPaper(paper, mask)) },
}

/**
 * One document as a file. Real names that its alias list knows stand in it nowhere.
 *
 * @throws {DomainError} `DOCUMENT_NOT_FOUND`
 */
export async function exportDocument(open: OpenVault, { id, format, language }: WantedFile): Promise<MadeFile> {
  const document = paperOfDocument(open, id, language)
  const mask = withoutRealNames(open.store.read((db) => realNamesOf(db, id)))
  const { type, ending, write } = formats[format]
  const name = `${fileName(document.header, numberOf(id), language)}.${ending}`
  return { name, type, bytes: await write(document, mask) }
}
