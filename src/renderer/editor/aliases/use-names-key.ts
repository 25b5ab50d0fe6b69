import { useEffect } from 'react'
import { hasModifier } from '#renderer/ui/modifier-key.ts'
import { choose, isChosen } from '../window-memory.ts'

/** Ctrl+Shift+H hides all real names in this window, and shows them again. */
export function useNamesKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!hasModifier(event) || !event.shiftKey || event.altKey || event.key.toLowerCase() !== 'h') return
      event.preventDefault()
      choose('names-hidden', !isChosen('names-hidden'))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
