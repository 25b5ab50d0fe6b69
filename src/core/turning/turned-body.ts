import type { Passage, TurnedKind } from '#shared/contract/journal.ts'
import { questionOf } from '#shared/reflection/answers.ts'
import type { Block } from '../documents/document-body.ts'
import { sectionOf } from './sections.ts'

/** A template with passages under its headings: each takes the place of the empty paragraph there, in the order given. */
export function turnedBody(kind: TurnedKind, template: readonly Block[], passages: readonly Passage[]): Block[] {
  const headings = template.filter(({ type }) => type === 'heading').length
  const placed = passages.map(({ answer, text }) => {
    const section = sectionOf(kind, answer === null ? undefined : questionOf(answer))
    return { text, section: section < headings ? section : 0 }
  })
  const textsOf = (section: number) => placed.filter((passage) => passage.section === section)
  let section = -1
  return template.flatMap((block): Block[] => {
    if (block.type === 'heading') section += 1
    const texts = block.type === 'paragraph' && block.text === '' ? textsOf(section) : []
    return texts.length === 0 ? [block] : texts.map(({ text }) => ({ type: 'paragraph', text }))
  })
}
