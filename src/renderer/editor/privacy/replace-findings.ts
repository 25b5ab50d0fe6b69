import type { LexicalEditor } from 'lexical'
import type * as Y from 'yjs'
import { readField } from '../aliases/checked-fields.ts'
import { replaceInFields } from '../aliases/field-edits.ts'
import { $readLine } from '../aliases/lines.ts'
import { asOneEdit } from '../aliases/one-edit.ts'
import { $replaceSpanByText } from '../aliases/span-edits.ts'
import type { PlacedFinding } from './placed-finding.ts'

const sentenceBefore = /(?:^|[.!?]["”’)]*\s+)$/u

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
    .map((finding) => replaceInFields(doc, [finding], fitted(readField(doc, finding.field), finding, words)).undo)
  return undos.length === 0 ? null : () => undos.toReversed().forEach((undo) => undo())
}

function $replaceFinding({ block, start, end, text }: PlacedFinding, words: string): void {
  const line = block === null ? null : $readLine(block)
  if (!line || line.text.slice(start, end) !== text) return
  $replaceSpanByText({ block: line.block, start, end }, fitted(line.text, { start }, words))
}

/** At the head of a sentence with a capital. */
function fitted(text: string, { start }: { start: number }, words: string): string {
  if (!sentenceBefore.test(text.slice(0, start))) return words
  return words.charAt(0).toUpperCase() + words.slice(1)
}
