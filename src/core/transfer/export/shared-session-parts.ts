import type { SharedSessionMeta } from '#shared/contract/shared-session.ts'
import type { Language } from '#shared/language.ts'
import type { PaperBlock, PaperFact } from '../../paper/paper.ts'
import { headingBlock, listBlock } from '../../paper/write-blocks.ts'
import { dayInWords, say } from '../../sessions/report/report-words.ts'
import { word } from './export-words.ts'
import { nothing, type Parts } from './parts.ts'

/** A session that somebody shared is a report already: what stands in its fields comes before what was said. */
export function sharedSessionParts(meta: SharedSessionMeta, language: Language): Parts {
  const { questions, lessons, takeaways, methodName, heldOn, minutes, names } = meta
  const facts: PaperFact[] = [
    ...(methodName ? [{ label: say('method', language), value: methodName[language] }] : []),
    ...(heldOn ? [{ label: say('when', language), value: dayInWords(heldOn, language) }] : []),
    ...(minutes > 0 ? [{ label: say('together', language), value: say('minutes', language, minutes) }] : []),
    ...(names.length > 0 ? [{ label: say('circle', language), value: names.join(', ') }] : []),
  ]
  const before = [
    ...listed(say('lessons', language), lessons),
    ...listed(word('asked', language), questions),
    ...listed(say('takeaways', language), takeaways),
  ]
  return { ...nothing, facts, before }
}

function listed(title: string, texts: readonly string[]): PaperBlock[] {
  return texts.length === 0 ? [] : [headingBlock(title), listBlock(texts)]
}
