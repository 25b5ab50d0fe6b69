import type { Paper } from './paper.ts'

/**
 * A paper as a tagged PDF: with its title, its language, and an outline that a screen reader follows, in fonts that come
 * with it. The library and the fonts come along only when they are needed.
 */
export async function paperToPdf(paper: Paper): Promise<Uint8Array> {
  const { pdfOfPaper } = await import('./pdf/pdf-of-paper.ts')
  return pdfOfPaper(paper)
}
