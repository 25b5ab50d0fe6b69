import type { LexicalEditor } from 'lexical'
import { domRange } from '../aliases/dom-range.ts'
import { $readLine } from '../aliases/lines.ts'
import { type PlacedFinding, type Weight, weights } from './placed-finding.ts'

/** The line under a word, drawn by the browser without a change to the page; what it looks like is in `underlines.css`. */
const nameOf = (weight: Weight) => `finding-${weight}`

/** Whether this browser can underline without touching the text; where it cannot, the list says it all. */
const canDraw = 'highlights' in CSS

/** The lines under what was found in one editor. */
export class Underlines {
  readonly #editor: LexicalEditor
  #drawn: { range: StaticRange; weight: Weight }[] = []

  constructor(editor: LexicalEditor) {
    this.#editor = editor
  }

  draw(findings: readonly PlacedFinding[]): void {
    if (!canDraw) return
    this.clear()
    const byBlock = Map.groupBy(findings, ({ block }) => block)
    this.#editor.getEditorState().read(() => {
      for (const [block, within] of byBlock) {
        const line = block === null ? null : $readLine(block)
        for (const { start, end, weight } of line ? within : []) {
          const range = line && domRange(this.#editor, line, { start, end })
          if (range) this.#drawn.push({ range, weight })
        }
      }
    })
    for (const { range, weight } of this.#drawn) highlightOf(weight).add(range)
  }

  clear(): void {
    for (const { range, weight } of this.#drawn) highlightOf(weight).delete(range)
    this.#drawn = []
  }
}

function highlightOf(weight: Weight): Highlight {
  const name = nameOf(weight)
  let highlight = CSS.highlights.get(name)
  if (!highlight) {
    highlight = new Highlight()
    highlight.priority = weights.length - weights.indexOf(weight)
    CSS.highlights.set(name, highlight)
  }
  return highlight
}
