import type { LexicalEditor } from 'lexical'
import { useEffect, useMemo } from 'react'
import type { PlacedFinding } from './placed-finding.ts'
import { Underlines } from './underlines.ts'
import './underlines.css'

/** Underlines the findings in the text, and again wherever the page under them is made anew. */
export function useUnderlines(editor: LexicalEditor | null, findings: readonly PlacedFinding[]): void {
  const lines = useMemo(() => editor && new Underlines(editor), [editor])
  useEffect(() => {
    const stop = editor?.registerUpdateListener(({ dirtyElements }) => lines?.drawAgain(dirtyElements.keys()))
    return () => {
      stop?.()
      lines?.clear()
    }
  }, [editor, lines])
  useEffect(() => lines?.draw(findings), [lines, findings])
}
