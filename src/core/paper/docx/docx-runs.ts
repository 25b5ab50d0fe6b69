import { ExternalHyperlink, TextRun, UnderlineType } from 'docx'
import type { PaperRun } from '../paper.ts'

export function docxRuns(runs: readonly PaperRun[]): (TextRun | ExternalHyperlink)[] {
  return runs.flatMap<TextRun | ExternalHyperlink>((run) => {
    const words = run.text.split('\n').map((line, place) => docxWords(run, line, place > 0))
    return run.link === undefined ? words : [new ExternalHyperlink({ link: run.link, children: words })]
  })
}

function docxWords(run: PaperRun, text: string, afterBreak: boolean): TextRun {
  return new TextRun({
    text: withoutControls(text),
    ...(afterBreak ? { break: 1 } : {}),
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.strike ? { strike: true } : {}),
    ...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(run.code ? { font: 'Consolas' } : {}),
    ...(run.link === undefined ? {} : { style: 'Hyperlink' }),
    ...(/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text) ? { rightToLeft: true } : {}),
  })
}

/** XML has no place for control characters and halves of characters; a word processor would refuse the file. */
export function withoutControls(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => (character === '\t' ? '\t' : ''))
}
