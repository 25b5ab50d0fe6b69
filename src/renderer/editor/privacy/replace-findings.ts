import type { LexicalEditor } from 'lexical'
import type * as Y from 'yjs'
import { readField } from '../aliases/checked-fields.ts'
import { replaceInFields } from '../aliases/field-edits.ts'
import { $readLine } from '../aliases/lines.ts'
import { asOneEdit } from '../aliases/one-edit.ts'
import { $replaceSpanByText } from '../aliases/span-edits.ts'
import { fitWords } from './fit-words.ts'
import type { PlacedFinding } from './placed-finding.ts'

/**
 * Puts vaguer words in the place of findings: in the text as one edit that undo takes back, in fields as plain words.
 *
 * @returns how to take back what was done in fields; null where nothing was
 */
export function replaceFindings(
  doc: Y.Doc,
  editor: LexicalEditor | null,
  findings: readonly PlacedFinding[],
  words: string,
): (() => void) | null {
  const inText = findings.filter(({ block }) => block !== null).toSorted((one, other) => other.start - one.start)
  if (editor && inText.length > 0) asOneEdit(editor, () => inText.forEach((finding) => $replaceFinding(finding, words)))
  const undos = findings
    .filter(({ block }) => block === null)
    .toSorted((one, other) => other.start - one.start)
    .map((finding) => replaceInField(doc, finding, words))
  return undos.length === 0 ? null : () => undos.toReversed().forEach((undo) => undo())
}

function $replaceFinding({ block, label, start, end, text }: PlacedFinding, words: string): void {
  const line = block === null ? null : $readLine(block)
  if (!line || line.text.slice(start, end) !== text) return
  const fitted = fitWords(line.text.slice(0, start), words, label === 'date')
  $replaceSpanByText({ block: line.block, start: start - fitted.dropped, end }, fitted.words)
}

/** @returns how to take it back */
function replaceInField(doc: Y.Doc, { field, label, start, end }: PlacedFinding, words: string): () => void {
  const text = readField(doc, field)
  const fitted = fitWords(text.slice(0, start), words, label === 'date')
  const from = start - fitted.dropped
  return replaceInFields(doc, [{ field, start: from, end, text: text.slice(from, end) }], fitted.words).undo
}
