import { parseArgs } from 'node:util'
import { type AnnotatedText, isHeldOut, readAnnotatedTexts } from '../tests/privacy-eval/annotated-texts.ts'
import { score, type Verdicts } from '../tests/privacy-eval/score.ts'
import { msPer1000Words } from '../tests/privacy-eval/speed.ts'

// npm run eval:privacy -- DIR [--held-out] [--show]: how the privacy check does on annotated texts; the last line is JSON.
const { values, positionals } = parseArgs({
  options: { 'held-out': { type: 'boolean', default: false }, show: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [directory] = positionals
if (!directory) {
  process.stderr.write('Say which folder: npm run eval:privacy -- DIR [--held-out] [--show]\n')
  process.exit(1)
}

const AROUND = 24

/** Shows every mistake with the words around it. */
const shown: Verdicts = {
  missed: (text, { label, start, end }) => show('missed', text, label, start, end),
  wrong: (text, { label, reason, start, end }) => show('wrong ', text, `${label} (${reason})`, start, end),
}

function show(verdict: string, { file, body }: AnnotatedText, what: string, start: number, end: number): void {
  const line = `${body.slice(Math.max(0, start - AROUND), start)}[${body.slice(start, end)}]${body.slice(end, end + AROUND)}`
  process.stdout.write(`${verdict} ${file} ${what}: ${line.replaceAll('\n', ' ')}\n`)
}

function report(texts: readonly AnnotatedText[]): string {
  const result = score(texts, values.show ? shown : undefined)
  return JSON.stringify({ ...result, msPer1000Words: msPer1000Words(texts.map(({ body }) => body)) })
}

const texts = readAnnotatedTexts(directory)
if (values['held-out']) {
  process.stdout.write(`tuning: ${report(texts.filter((text, index) => !isHeldOut(text, index)))}\nheld out:\n`)
}
process.stdout.write(`${report(values['held-out'] ? texts.filter(isHeldOut) : texts)}\n`)
