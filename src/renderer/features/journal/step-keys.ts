import type { KeyboardEvent } from 'react'
import { hasModifier } from '#renderer/ui/modifier-key.ts'

/** Ctrl+Enter goes on to the next step, with Shift back to the one before, from wherever the caret is. */
export function stepKeys(onNext: () => void, onBack: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !hasModifier(event) || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (event.shiftKey) onBack()
    else onNext()
  }
}
