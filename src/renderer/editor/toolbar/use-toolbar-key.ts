import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Alt+F10 in the text brings the focus to the toolbar, as word processors have it. */
export function useToolbarKey(toolbar: RefObject<HTMLElement | null>): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const root = editor.getRootElement()
    const go = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey) return
      event.preventDefault()
      toolbar.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
    }
    root?.addEventListener('keydown', go)
    return () => root?.removeEventListener('keydown', go)
  }, [editor, toolbar])
}
