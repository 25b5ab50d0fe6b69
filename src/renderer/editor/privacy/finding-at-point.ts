import { $getNearestNodeFromDOMNode, $isTextNode, type LexicalEditor } from 'lexical'
import { $placeInLine } from '../aliases/lines.ts'
import type { PlacedFinding } from './placed-finding.ts'

/** The finding in the text under the pointer. */
export function findingAtPoint(
  editor: LexicalEditor,
  findings: readonly PlacedFinding[],
  { clientX, clientY }: MouseEvent,
): PlacedFinding | undefined {
  const point = document.caretPositionFromPoint(clientX, clientY)
  if (!point || !editor.getRootElement()?.contains(point.offsetNode)) return undefined
  const place = editor.read(() => {
    const node = $getNearestNodeFromDOMNode(point.offsetNode)
    return $isTextNode(node) ? $placeInLine(node, point.offset) : null
  })
  return place
    ? findings.find(({ block, start, end }) => block === place.block && start <= place.at && end >= place.at)
    : undefined
}
