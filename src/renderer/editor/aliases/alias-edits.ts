import { $getNodeByKey, $getRoot, type NodeKey } from 'lexical'
import type { Alias } from '#shared/contract/aliases.ts'
import { $createAliasNode, $isAliasNode, type AliasNode } from '#shared/editor-nodes/alias-node.ts'
import type { AliasId } from '#shared/ids.ts'
import { $readLine, type LinePlace } from './lines.ts'
import { $replaceNodeByText, $replaceSpan } from './span-edits.ts'

/** A real name in a line, as it is written there. */
export interface NamePlace extends LinePlace {
  readonly text: string
}

/** The aliases in the text, in reading order. */
export function $aliasNodes(id?: AliasId): AliasNode[] {
  return $getRoot()
    .getAllTextNodes()
    .filter($isAliasNode)
    .filter((node) => id === undefined || node.getAliasId() === id)
}

/**
 * Puts an alias in the place of each name. A name that is not there any more, or whose written form the list does not
 * know, stays what it is.
 *
 * @returns the new aliases
 */
export function $replaceNames(places: readonly NamePlace[], { id, alias, forms }: Alias): NodeKey[] {
  const replaced: NodeKey[] = []
  // From the end, so that what comes before stays where it is.
  for (const place of places.toSorted((one, other) => other.start - one.start)) {
    const form = forms.find(({ text }) => text === place.text)
    if (!form || $readLine(place.block)?.text.slice(place.start, place.end) !== place.text) continue
    const node = $createAliasNode(alias, id, form.id)
    if ($replaceSpan(place, node)) replaced.push(node.getKey())
  }
  return replaced
}

/** Puts the real names back where aliases stand. */
export function $revealNodes(nodes: readonly AliasNode[], { forms }: Pick<Alias, 'forms'>): void {
  for (const node of nodes) {
    const form = forms.find(({ id }) => id === node.getForm()) ?? forms[0]
    if (form) $replaceNodeByText(node, form.text)
  }
}

/** Puts back the names behind those of `keys` that are there still. */
export function $revealKeys(keys: readonly NodeKey[], alias: Pick<Alias, 'forms'>): void {
  $revealNodes(keys.map((key) => $getNodeByKey(key)).filter($isAliasNode), alias)
}

export function $renameAlias(id: AliasId, alias: string): void {
  for (const node of $aliasNodes(id)) if (node.getTextContent() !== alias) node.setTextContent(alias)
}
