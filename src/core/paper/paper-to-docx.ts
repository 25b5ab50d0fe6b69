import type { Paper } from './paper.ts'

/** A paper as a Word document (.docx) that any word processor opens. The library comes along only when it is needed. */
export async function paperToDocx(paper: Paper): Promise<Uint8Array> {
  const { docxOfPaper } = await import('./docx/docx-of-paper.ts')
  return docxOfPaper(paper)
}
