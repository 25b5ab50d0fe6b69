import type { LexicalEditor } from 'lexical'
import { useEffect, useEffectEvent, useState } from 'react'
import { findingAtPoint } from './finding-at-point.ts'
import { goToFinding, inPageOrder } from './go-to-finding.ts'
import type { PlacedFinding } from './placed-finding.ts'

interface FindingWalk {
  /** The finding in the text whose card is open. */
  readonly shown: PlacedFinding | null
  readonly go: (finding: PlacedFinding) => void
  readonly leave: () => void
}

/** Goes from finding to finding: by F8 and Shift+F8, from the list, or by a press on an underlined word. */
export function useFindingWalk(editor: LexicalEditor | null, findings: readonly PlacedFinding[]): FindingWalk {
  const [lastId, setLastId] = useState<string | null>(null)
  const [shownId, setShownId] = useState<string | null>(null)
  const go = (finding: PlacedFinding) => {
    setLastId(finding.id)
    setShownId(finding.id)
    goToFinding(editor, finding)
  }
  const step = useEffectEvent((by: 1 | -1) => {
    const ordered = inPageOrder(editor, findings)
    const place = ordered.findIndex(({ id }) => id === lastId)
    const next = ordered.at(place < 0 && by < 0 ? -1 : (place + by) % ordered.length)
    if (next) go(next)
  })
  const point = useEffectEvent((event: MouseEvent) => {
    const finding = editor && findingAtPoint(editor, findings, event)
    setShownId(finding?.id ?? null)
    if (finding) setLastId(finding.id)
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShownId(null)
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  useEffect(() => {
    const click = (event: MouseEvent) => point(event)
    return editor?.registerRootListener((root, previous) => {
      previous?.removeEventListener('click', click)
      root?.addEventListener('click', click)
    })
  }, [editor])
  // Somebody who goes on writing is not thinking about the word before.
  useEffect(() => editor?.registerTextContentListener(() => setShownId(null)), [editor])
  const shown = findings.find(({ id, block }) => id === shownId && block !== null) ?? null
  return { shown, go, leave: () => setShownId(null) }
}
