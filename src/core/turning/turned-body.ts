import type { Block, PlacedAlias } from '../documents/document-body.ts'

export interface PlacedText {
  readonly text: string
  /** The heading of the template that it goes under, from 0. */
  readonly section: number
}

/**
 * A template with texts under its headings, in the place of the empty paragraph there; without such a heading, at its
 * beginning.
 *
 * @param aliasesIn tells where a text stands for people
 */
export function turnedBody(
  template: readonly Block[],
  texts: readonly PlacedText[],
  aliasesIn: (text: string) => readonly PlacedAlias[],
): Block[] {
  const sections = Math.max(1, template.filter(({ type }) => type === 'heading').length)
  const paragraphsOf = (section: number): Block[] =>
    texts
      .filter((placed) => (placed.section < sections ? placed.section : 0) === section)
      .map(({ text }) => ({ type: 'paragraph', text, aliases: aliasesIn(text) }))
  let section = template[0]?.type === 'heading' ? -1 : 0
  return template.flatMap((block): Block[] => {
    if (block.type === 'heading') section += 1
    const paragraphs = block.type === 'paragraph' && block.text === '' ? paragraphsOf(section) : []
    return paragraphs.length === 0 ? [block] : paragraphs
  })
}
