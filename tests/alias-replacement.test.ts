import { randomUUID } from 'node:crypto'
import { $createLinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode } from '@lexical/list'
import fc from 'fast-check'
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, type LexicalEditor } from 'lexical'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { findOccurrences } from '#core/aliases/find-occurrences.ts'
import { linesOf, textOf } from '#core/documents/document-text.ts'
import { openHeadlessEditor } from '#core/documents/headless-editor.ts'
import type { Alias } from '#shared/contract/aliases.ts'
import type { AliasId, DocumentId } from '#shared/ids.ts'
import { $aliasNodes, $renameAlias, $replaceNames, $revealNodes } from '#renderer/editor/aliases/alias-edits.ts'
import { $readLines } from '#renderer/editor/aliases/lines.ts'

const NAME = 'Samira de Wit'
const forms = ['Samira de Wit', 'Samira', 'S. de Wit', 'mw. De Wit', 'samira', 'Sámira', 'SdW', 'Samira W.']

const filler = fc.constantFrom('zei', 'dat', 'ze', 'kwam', 'om', '🙂', 'één', '’s', 'ging', 'naar', 'huis,', 'en')
const words = fc
  .array(fc.tuple(filler, fc.constantFrom(...forms, '', ''), fc.constantFrom('', '’s', ',', 's')), { maxLength: 6 })
  .map((parts) => parts.map(([word, name, after]) => (name ? `${word} ${name}${after}` : word)).join(' '))
const run = fc.record({ text: words, bold: fc.boolean(), kind: fc.constantFrom('text', 'link', 'break') })
const block = fc.record({ item: fc.boolean(), runs: fc.array(run, { maxLength: 4 }) })
const text = fc.array(block, { minLength: 1, maxLength: 5 })
type Text = typeof text extends fc.Arbitrary<infer Value> ? Value : never

function write(blocks: Text): { editor: LexicalEditor; doc: Y.Doc } {
  const { editor, doc } = openHeadlessEditor()
  editor.update(
    () => {
      for (const { item, runs } of blocks) {
        const element = item ? $createListItemNode() : $createParagraphNode()
        for (const { text: said, bold, kind } of runs) {
          // Nothing that is put side by side may become another word.
          const node = $createTextNode(`${said} .. `)
          if (bold) node.toggleFormat('bold')
          if (kind === 'break') element.append($createLineBreakNode())
          element.append(kind === 'link' ? $createLinkNode('https://voorbeeld.example').append(node) : node)
        }
        $getRoot().append(item ? $createListNode('bullet').append(element) : element)
      }
    },
    { discrete: true },
  )
  return { editor, doc }
}

function aliasFor(texts: readonly string[], alias = 'Noor'): Alias {
  const own = [...new Set([NAME, ...texts])].map((form, id) => ({ id, text: form }))
  return { id: randomUUID() as AliasId, documentId: randomUUID() as DocumentId, alias, forms: own, isRemoved: false }
}

/** Replaces the person everywhere, as the author does by “the other places”. */
function replaceAll(editor: LexicalEditor): Alias {
  const lines = editor.getEditorState().read($readLines)
  const fields = lines.map((line, at) => ({ name: String(at), text: line.text, safe: [...line.safe] }))
  const places = findOccurrences([NAME], fields).flatMap((found) => {
    const line = lines[Number(found.field)]
    return line ? [{ block: line.block, start: found.start, end: found.end, text: found.text }] : []
  })
  const alias = aliasFor(places.map((place) => place.text))
  editor.update(() => $replaceNames(places, alias), { discrete: true })
  return alias
}

const said = (editor: LexicalEditor) => editor.getEditorState().read(() => $getRoot().getTextContent())

describe('aliases in any text', () => {
  it('give the same text back when all are revealed', () => {
    fc.assert(
      fc.property(text, (blocks) => {
        const { editor, doc } = write(blocks)
        const [before, linesBefore] = [said(editor), linesOf(doc)]
        const alias = replaceAll(editor)
        editor.update(() => $revealNodes($aliasNodes(), alias), { discrete: true })
        expect(said(editor)).toBe(before)
        expect(linesOf(doc)).toEqual(linesBefore)
      }),
      { numRuns: 80 },
    )
  })

  it('leave no real name in a document that is made anew of what is shown', () => {
    const leaks = /samira|s[aá]mira|de wit|sdw/i
    let replaced = 0
    fc.assert(
      fc.property(text, (blocks) => {
        const { editor, doc } = write(blocks)
        replaceAll(editor)
        replaced += editor.getEditorState().read(() => $aliasNodes().length)
        const fresh = openHeadlessEditor()
        fresh.editor.setEditorState(fresh.editor.parseEditorState(JSON.stringify(editor.getEditorState().toJSON())))
        fresh.editor.update(() => {}, { discrete: true })
        const bytes = new TextDecoder('latin1').decode(Y.encodeStateAsUpdate(fresh.doc))
        const utf8 = new TextDecoder().decode(Y.encodeStateAsUpdate(fresh.doc))
        expect(leaks.test(bytes) || leaks.test(utf8)).toBe(false)
        expect(textOf(fresh.doc)).toBe(textOf(doc))
      }),
      { numRuns: 80 },
    )
    expect(replaced).toBeGreaterThan(100)
  })

  it('read the same in core as in the editor', () => {
    fc.assert(
      fc.property(text, (blocks) => {
        const { editor, doc } = write(blocks)
        replaceAll(editor)
        const again = openHeadlessEditor(Y.encodeStateAsUpdate(doc))
        expect(again.editor.getEditorState().toJSON()).toEqual(editor.getEditorState().toJSON())
        expect(textOf(doc).split(/\s+/).filter(Boolean)).toEqual(said(editor).split(/\s+/).filter(Boolean))
      }),
      { numRuns: 40 },
    )
  })
})

type Deed = { deed: 'replace' | 'reveal' | 'rename' | 'undo' | 'redo'; at: number }

describe('the aliases of a text under any sequence of edits', () => {
  it('are always on the list, in a form that it knows, by one name', () => {
    const deeds = fc.array(
      fc.record({
        deed: fc.constantFrom<Deed['deed'][]>('replace', 'reveal', 'rename', 'undo', 'redo'),
        at: fc.nat(4),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(text, deeds, (blocks, all) => {
        const { editor, doc } = write(blocks)
        const list = new Map<AliasId, Alias>()
        // The editor's own edits have a plain object for an origin, its binding.
        const history = new Y.UndoManager(doc.get('root', Y.XmlText), {
          trackedOrigins: new Set([Object]),
          captureTimeout: 0,
        })
        const original = said(editor)
        for (const { deed, at } of all) {
          act(editor, history, list, deed, at)
          editor.update(() => {}, { discrete: true }) // what an undo told the editor is now in its state
          editor.getEditorState().read(() => {
            for (const node of $aliasNodes()) {
              const alias = list.get(node.getAliasId())
              expect(alias?.forms.some(({ id }) => id === node.getForm())).toBe(true)
            }
          })
          expect(
            new Set(
              editor
                .getEditorState()
                .read(() => $aliasNodes().map((node) => `${node.getAliasId()} ${node.getTextContent()}`)),
            ).size,
          ).toBe(new Set(editor.getEditorState().read(() => $aliasNodes().map((node) => node.getAliasId()))).size)
        }
        for (const alias of list.values())
          editor.update(() => $revealNodes($aliasNodes(alias.id), alias), { discrete: true })
        expect(said(editor)).toBe(original)
      }),
      { numRuns: 80 },
    )
  })
})

function act(
  editor: LexicalEditor,
  history: Y.UndoManager,
  list: Map<AliasId, Alias>,
  deed: Deed['deed'],
  at: number,
): void {
  const known = [...list.values()]
  const alias = known[at % Math.max(known.length, 1)]
  if (deed === 'undo') history.undo()
  else if (deed === 'redo') history.redo()
  else if (deed === 'replace') {
    const added = replaceAll(editor)
    list.set(added.id, added)
  } else if (alias && deed === 'reveal')
    editor.update(() => $revealNodes($aliasNodes(alias.id), alias), { discrete: true })
  else if (alias) editor.update(() => $renameAlias(alias.id, `Naam ${at}`), { discrete: true })
}
