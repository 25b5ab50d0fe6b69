import type * as Y from 'yjs'
import { NormMeta, PrincipleMeta } from '#shared/contract/vision.ts'
import type { Language } from '#shared/language.ts'
import { readingsIn } from '#shared/vision/reading.ts'
import { readMeta } from '../../documents/document-meta.ts'
import { META } from '../../documents/document-types.ts'
import type { PaperBlock } from '../../paper/paper.ts'
import { headingBlock, paragraphBlocks } from '../../paper/write-blocks.ts'
import { principleNow } from '../../vision/principle-now.ts'
import { word } from './export-words.ts'
import { nothing, type Parts } from './parts.ts'

/** A principle or a norm on paper: they have no text beside their fields. */
export function visionParts(kind: 'principle' | 'norm', doc: Y.Doc, language: Language): Parts {
  const section = (name: Parameters<typeof word>[0], text: string): PaperBlock[] =>
    text.trim() === '' ? [] : [headingBlock(word(name, language)), ...paragraphBlocks(text)]
  if (kind === 'norm') {
    const { satisfied, first } = readMeta(doc, NormMeta)
    return { ...nothing, before: [...section('satisfied', satisfied), ...section('first', first)] }
  }
  const { number, paragraph, asks, asksNot, adoptedOn } = principleNow(
    readMeta(doc, PrincipleMeta),
    readingsIn(doc.getMap(META).toJSON()),
  )
  return {
    ...nothing,
    facts: [
      { label: word('number', language), value: String(number) },
      ...(adoptedOn === null ? [] : [{ label: word('adoptedOn', language), value: adoptedOn }]),
    ],
    before: [...paragraphBlocks(paragraph), ...section('asks', asks), ...section('asksNot', asksNot)],
  }
}
