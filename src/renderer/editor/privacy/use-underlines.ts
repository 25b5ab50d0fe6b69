import type { LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import type { PlacedFinding } from './placed-finding.ts'
import { Underlines } from './underlines.ts'
import './underlines.css'

/** Underlines the findings in the text, and again whenever the page under them is made anew. */
export function useUnderlines(editor: LexicalEditor | null, findings: readonly PlacedFinding[]): void {
  useEffect(() => {
    if (!editor || findings.length === 0) return
    const lines = new Underlines(editor)
    const blocks = new Set(findings.map(({ block }) => block))
    lines.draw(findings)
    const stop = editor.registerUpdateListener(({ dirtyElements }) => {
      if ([...dirtyElements.keys()].some((key) => blocks.has(key))) lines.draw(findings)
    })
    return () => {
      stop()
      lines.clear()
    }
  }, [editor, findings])
}
