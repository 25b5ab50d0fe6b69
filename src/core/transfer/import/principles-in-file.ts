import { Language } from '#shared/language.ts'
import { ProposedPrinciple } from '#shared/vision/proposed-principle.ts'
import { principlesInText, type VisionLine } from '../../vision/principles-in-text.ts'
import { kindWord, word } from '../export/export-words.ts'
import type { ParsedText } from '../parsed.ts'
import { visionLines } from './vision-lines.ts'

/** The principles that a file seems to hold; of one that was made here, the principle that it is. */
export function principlesInFile({ title, fields, blocks }: ParsedText): ProposedPrinciple[] {
  const made = ProposedPrinciple.safeParse({ paragraph: '', asks: '', asksNot: '', ...fields, title })
  if (fields['kind'] === 'principle' && made.success) return [made.data]
  return principlesInText(withoutFacts(visionLines(blocks)), title)
}

/** What our own files say about themselves above a text is no part of it. */
function withoutFacts(lines: readonly VisionLine[]): readonly VisionLine[] {
  const isOurs = Language.options.some(
    (language) => lines[0]?.text === `${word('kind', language)}: ${kindWord('principle', language)}`,
  )
  if (!isOurs) return lines
  const facts = (['kind', 'made', 'changed', 'number', 'adoptedOn'] as const).flatMap((name) =>
    Language.options.map((language) => `${word(name, language)}: `),
  )
  const first = lines.findIndex(({ text }) => text !== '' && !facts.some((fact) => text.startsWith(fact)))
  return first < 0 ? [] : lines.slice(first)
}
