import type { LexicalEditor } from 'lexical'
import { domRange } from '../aliases/dom-range.ts'
import { $readLine } from '../aliases/lines.ts'
import { type PlacedFinding, type Weight, weights } from './placed-finding.ts'

/** The line under a word, drawn by the browser without a change to the page; what it looks like is in `underlines.css`. */
const nameOf = (weight: Weight) => `finding-${weight}`

/** Undefined in a browser that cannot underline without touching the text: there the list says it all. */
const registry = () => (CSS as { highlights?: HighlightRegistry }).highlights

interface DrawnLine {
  readonly findings: readonly PlacedFinding[]
  readonly ranges: readonly { readonly range: StaticRange; readonly weight: Weight }[]
}

/** The lines under what was found in one editor, drawn anew only where something changed. */
export class Underlines {
  readonly #editor: LexicalEditor
  readonly #drawn = new Map<string, DrawnLine>()

  constructor(editor: LexicalEditor) {
    this.#editor = editor
  }

  draw(findings: readonly PlacedFinding[]): void {
    const byBlock = new Map<string, PlacedFinding[]>()
    for (const finding of findings) {
      if (finding.block === null) continue
      const within = byBlock.get(finding.block)
      if (within) within.push(finding)
      else byBlock.set(finding.block, [finding])
    }
    for (const block of this.#drawn.keys()) if (!byBlock.has(block)) this.#erase(block)
    for (const [block, within] of byBlock) {
      const before = this.#drawn.get(block)?.findings
      const isSame = before?.length === within.length && within.every((finding, at) => finding === before[at])
      if (!isSame) this.#drawLine(block, within)
    }
  }

  /** Draws again what stands in these blocks: the page under them was made anew. */
  drawAgain(blocks: Iterable<string>): void {
    for (const block of blocks) {
      const drawn = this.#drawn.get(block)
      if (drawn) this.#drawLine(block, drawn.findings)
    }
  }

  clear(): void {
    for (const block of this.#drawn.keys()) this.#erase(block)
  }

  #drawLine(block: string, findings: readonly PlacedFinding[]): void {
    this.#erase(block)
    const highlights = registry()
    if (!highlights) return
    const line = this.#editor.getEditorState().read(() => $readLine(block))
    const ranges = findings.flatMap((finding) => {
      const range = line && domRange(this.#editor, line, finding)
      return range ? [{ range, weight: finding.weight }] : []
    })
    for (const { range, weight } of ranges) highlightOf(highlights, weight).add(range)
    this.#drawn.set(block, { findings, ranges })
  }

  #erase(block: string): void {
    for (const { range, weight } of this.#drawn.get(block)?.ranges ?? []) registry()?.get(nameOf(weight))?.delete(range)
    this.#drawn.delete(block)
  }
}

function highlightOf(highlights: HighlightRegistry, weight: Weight): Highlight {
  let highlight = highlights.get(nameOf(weight))
  if (!highlight) {
    highlight = new Highlight()
    highlight.priority = weights.length - weights.indexOf(weight)
    highlights.set(nameOf(weight), highlight)
  }
  return highlight
}
