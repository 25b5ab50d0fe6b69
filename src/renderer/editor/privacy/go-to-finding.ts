import type { LexicalEditor } from 'lexical'
import { $selectSpan } from '../aliases/span-edits.ts'
import type { PlacedFinding } from './placed-finding.ts'

/** Brings a finding into sight, selected, with the focus in the text or the field that it stands in. */
export function goToFinding(editor: LexicalEditor | null, finding: PlacedFinding): void {
  const { block, field, start, end } = finding
  if (block === null) {
    const element = fieldElement(field)
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(start, end)
    element?.scrollIntoView({ block: 'center' })
    return
  }
  if (!editor) return
  editor.getElementByKey(block)?.scrollIntoView({ block: 'center' })
  editor.focus()
  editor.update(() => $selectSpan({ block, start, end }), { discrete: true })
}

/** The findings in the order in which they stand on the page; as they come where the page shows a part of them. */
export function inPageOrder(editor: LexicalEditor | null, findings: readonly PlacedFinding[]): PlacedFinding[] {
  const elements = new Map(findings.map((finding) => [finding, elementOf(editor, finding)]))
  if ([...elements.values()].includes(null)) return [...findings]
  return findings.toSorted((one, other) => {
    const [first, second] = [elements.get(one), elements.get(other)]
    if (!first || !second || first === second) return one.start - other.start
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  })
}

/** The field on the page in which a typed field is written. */
function fieldElement(field: string): HTMLTextAreaElement | HTMLInputElement | null {
  return document.querySelector(`[data-field="${CSS.escape(field)}"]`)
}

function elementOf(editor: LexicalEditor | null, { block, field }: PlacedFinding): Element | null {
  return block === null ? fieldElement(field) : (editor?.getElementByKey(block) ?? null)
}
