import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { $createLinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { bodyOf } from './document-body.ts'
import { textOf } from './document-text.ts'
import { openHeadlessEditor } from './headless-editor.ts'
import { markdownBody } from './markdown-body.ts'

/** The text as the editor itself reads it: the oracle. */
function textByEditor(doc: Y.Doc): string {
  const { editor } = openHeadlessEditor(Y.encodeStateAsUpdate(doc))
  return editor.getEditorState().read(() => $getRoot().getTextContent())
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')

function documentOf(write: (doc: Y.Doc) => void): Y.Doc {
  const doc = new Y.Doc()
  write(doc)
  return doc
}

type Inline = { type: 'text' | 'link'; text: string; bold: boolean } | { type: 'break' }
type Block =
  | { type: 'paragraph' | 'heading' | 'quote'; inlines: Inline[] }
  | { type: 'list'; ordered: boolean; items: (Inline[] | Block)[] }

const text = fc.stringMatching(/^[a-zé’"*_#>-]{1,8}( [a-z]{1,8}){0,3}$/)
const inlines = fc.array(
  fc.oneof(
    fc.record({ type: fc.constantFrom('text' as const, 'link' as const), text, bold: fc.boolean() }),
    fc.record({ type: fc.constant('break' as const) }),
  ),
  { maxLength: 4 },
)
const { block } = fc.letrec<{ block: Block; list: Block }>((tie) => ({
  block: fc.oneof(
    fc.record({ type: fc.constantFrom('paragraph' as const, 'heading' as const, 'quote' as const), inlines }),
    tie('list'),
  ),
  list: fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.oneof({ maxDepth: 2 }, inlines, tie('list')), { minLength: 1, maxLength: 3 }),
  }),
}))
const blocks = fc.array(block, { minLength: 1, maxLength: 6 })

function $inline(inline: Inline): LexicalNode {
  if (inline.type === 'break') return $createLineBreakNode()
  const run = $createTextNode(inline.text)
  if (inline.bold) run.toggleFormat('bold')
  return inline.type === 'link' ? $createLinkNode('https://voorbeeld.example').append(run) : run
}

function $block(made: Block): ElementNode {
  if (made.type === 'list') {
    const list = $createListNode(made.ordered ? 'number' : 'bullet')
    return list.append(
      ...made.items.map((item) =>
        $createListItemNode().append(...(Array.isArray(item) ? item.map($inline) : [$block(item)])),
      ),
    )
  }
  const empty = { paragraph: $createParagraphNode, heading: () => $createHeadingNode('h2'), quote: $createQuoteNode }
  return empty[made.type]().append(...made.inlines.map($inline))
}

describe('the text of a document', () => {
  it('is what the editor reads, for each text of the casebook', () => {
    const directory = new URL('../demo/casebook/', import.meta.url)
    const files = readdirSync(directory)
    expect(files.length).toBe(20)
    for (const file of files) {
      const [, , body] = readFileSync(new URL(file, directory), 'utf8').split(/^---$/m)
      const doc = documentOf(markdownBody(body ?? ''))
      expect({ file, words: words(textOf(doc)) }).toEqual({ file, words: words(textByEditor(doc)) })
    }
  })

  it('is what the editor reads, for any document and after any edit', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.nat(), (first, second, place) => {
        const { editor, doc } = openHeadlessEditor()
        editor.update(() => $getRoot().append(...first.map($block)), { discrete: true })
        expect(words(textOf(doc))).toEqual(words(textByEditor(doc)))
        editor.update(
          () => {
            const child = $getRoot().getChildAtIndex(place % $getRoot().getChildrenSize())
            if ($isElementNode(child)) child.insertAfter($block(second[0]!)).remove()
            $getRoot().append(...second.map($block))
          },
          { discrete: true },
        )
        expect(words(textOf(doc))).toEqual(words(textByEditor(doc)))
      }),
      { numRuns: 150 },
    )
  })

  it('keeps paragraphs, list items and line breaks apart', () => {
    const doc = documentOf(
      markdownBody('# Kop\n\nEen **vette** zin\nop twee regels\n\n- een\n- [twee](https://a.example)s'),
    )
    expect(textOf(doc)).toBe('Kop\nEen vette zin\nop twee regels\neen\ntwees')
  })

  it('that core wrote block by block is read by the editor as such', () => {
    const doc = documentOf(
      bodyOf([
        { type: 'heading', text: 'De situatie' },
        { type: 'paragraph', text: '' },
      ]),
    )
    const { editor } = openHeadlessEditor(Y.encodeStateAsUpdate(doc))
    const types = editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((child) => child.getType()),
    )
    expect(types).toEqual(['heading', 'paragraph'])
    expect(textByEditor(doc)).toBe('De situatie\n\n')
  })
})
