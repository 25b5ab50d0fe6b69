import type { LexicalEditor } from 'lexical'
import type * as Y from 'yjs'
import { readField } from '../aliases/checked-fields.ts'
import { $readLine } from '../aliases/lines.ts'
import { nameIn, type NameTarget } from '../aliases/name-target.ts'
import type { PlacedFinding } from './placed-finding.ts'

/** The name that a finding is, to give it an alias; null where an alias cannot stand. */
export function targetOf(doc: Y.Doc, editor: LexicalEditor | null, finding: PlacedFinding): NameTarget | null {
  const { block, field } = finding
  if (block === null) {
    const named = nameIn(readField(doc, field), finding, [])
    return named && { ...named, field }
  }
  const line = editor?.getEditorState().read(() => $readLine(block))
  const named = line && nameIn(line.text, finding, line.safe)
  return named ? { ...named, block } : null
}
