import * as Y from 'yjs'
import type { AliasId } from '#shared/ids.ts'
import { BODY } from './document-types.ts'

export interface Block {
  readonly type: 'heading' | 'paragraph'
  readonly text: string
  /** Where the text stands for a person, in reading order. */
  readonly aliases?: readonly PlacedAlias[]
}

/** A stretch of a block that is an alias; `form` says which way of writing the name it took the place of. */
export interface PlacedAlias {
  readonly start: number
  readonly end: number
  readonly aliasId: AliasId
  readonly form: number
}

/** A writer of a first text in plain blocks; what has lists, links or emphasis goes by way of `markdownBody`. */
export function bodyOf(blocks: readonly Block[]): (doc: Y.Doc) => void {
  return (doc) => doc.get(BODY, Y.XmlText).applyDelta(blocks.map((block) => ({ insert: elementOf(block) })))
}

/** Each heading with an empty paragraph to write in. */
export function headedBlocks(headings: readonly string[]): Block[] {
  return headings.flatMap((text): Block[] => [
    { type: 'heading', text },
    { type: 'paragraph', text: '' },
  ])
}

/** An editor needs a paragraph to stand in, and only core may make it: two editors would make two. */
export const emptyBody = bodyOf([{ type: 'paragraph', text: '' }])

/** Lays a block out as Lexical's Yjs binding does: an element with attributes, each run of text behind a map. */
function elementOf(block: Block): Y.XmlText {
  const element = new Y.XmlText()
  element.setAttribute('__type', block.type)
  // A heading of the second level: the title of the document is the first.
  if (block.type === 'heading') element.setAttribute('__tag', 'h2')
  element.applyDelta(runsOf(block).flatMap(({ node, text }) => [{ insert: new Y.Map(node) }, { insert: text }]))
  return element
}

type NodeFields = [string, string | number][]

function runsOf({ text, aliases = [] }: Block): { node: NodeFields; text: string }[] {
  const plain = (start: number, end?: number) => ({
    node: [['__type', 'text']] as NodeFields,
    text: text.slice(start, end),
  })
  const runs = aliases.flatMap(({ start, end, aliasId, form }, at) => [
    plain(aliases[at - 1]?.end ?? 0, start),
    {
      node: [
        ['__type', 'alias'],
        ['__aliasId', aliasId],
        ['__form', form],
      ] as NodeFields,
      text: text.slice(start, end),
    },
  ])
  return [...runs, plain(aliases.at(-1)?.end ?? 0)].filter((run) => run.text !== '')
}
