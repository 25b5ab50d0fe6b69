import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import type * as Y from 'yjs'
import { hasModifier } from '#renderer/ui/modifier-key.ts'
import { markSelection } from './mark-name.ts'

/** Ctrl+Shift+A gives the name at the caret an alias. */
export function useAliasKeys(doc: Y.Doc, isOn: boolean): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      if (!hasModifier(event) || !event.shiftKey || event.altKey || event.key.toLowerCase() !== 'a') return
      event.preventDefault()
      event.stopPropagation()
      markSelection(doc, editor)
    }
    return editor.registerRootListener((root, previous) => {
      previous?.removeEventListener('keydown', press)
      root?.addEventListener('keydown', press)
    })
  }, [doc, editor, isOn])
}
