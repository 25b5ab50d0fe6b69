import { useEffect, useEffectEvent, useState } from 'react'
import { anchorOfSpan } from '../aliases/anchor-of-span.ts'
import type { Desk } from '../aliases/desk.ts'
import type { Anchor } from '../floating/anchor.ts'
import { findingAtPoint } from './finding-at-point.ts'
import { goToFinding, inPageOrder } from './go-to-finding.ts'
import type { PlacedFinding } from './placed-finding.ts'
import { useFindingKeys } from './use-finding-keys.ts'

interface FindingWalk {
  /** The finding in the text whose card is open, and where. */
  readonly shown: { readonly finding: PlacedFinding; readonly at: Anchor } | null
  readonly go: (finding: PlacedFinding) => void
  readonly leave: () => void
}

/** Goes from finding to finding: by F8 and Shift+F8, from the list, or by a press on an underlined word. */
export function useFindingWalk({ editor, room, bringIntoView }: Desk, findings: readonly PlacedFinding[]): FindingWalk {
  const [lastId, setLastId] = useState<string | null>(null)
  const [card, setCard] = useState<{ id: string; at: Anchor } | null>(null)
  const show = ({ id, block, start, end }: PlacedFinding) => {
    const at = editor && room && block !== null ? anchorOfSpan(editor, room, { block, start, end }) : null
    setLastId(id)
    setCard(at && { id, at })
  }
  const go = (finding: PlacedFinding) => {
    bringIntoView?.(finding.block === null ? finding.field : null)
    goToFinding(editor, finding)
    show(finding)
  }
  const step = (by: 1 | -1) => {
    const ordered = inPageOrder(editor, findings)
    const place = ordered.findIndex(({ id }) => id === lastId)
    const next = ordered.at(place < 0 && by < 0 ? -1 : (place + by) % ordered.length)
    if (next) go(next)
  }
  const point = useEffectEvent((event: MouseEvent) => {
    const finding = editor && findingAtPoint(editor, findings, event)
    if (finding) show(finding)
    else setCard(null)
  })
  useFindingKeys(step, () => setCard(null))
  useEffect(() => {
    const click = (event: MouseEvent) => point(event)
    return editor?.registerRootListener((root, previous) => {
      previous?.removeEventListener('click', click)
      root?.addEventListener('click', click)
    })
  }, [editor])
  // Somebody who goes on writing is not thinking about the word before.
  useEffect(() => editor?.registerTextContentListener(() => setCard(null)), [editor])
  const finding = card && findings.find(({ id }) => id === card.id)
  return { shown: finding ? { finding, at: card.at } : null, go, leave: () => setCard(null) }
}
