import { type RefObject, useEffect } from 'react'

/** Alt+Enter brings the focus from the text into the card at the word: to other words for it where there are some. */
export function useCardKey(card: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.altKey) return
      event.preventDefault()
      event.stopPropagation()
      const choice = card.current?.querySelector<HTMLElement>('[data-choice]')
      const first = choice ?? card.current?.querySelector<HTMLElement>('button')
      first?.focus()
    }
    window.addEventListener('keydown', go, { capture: true })
    return () => window.removeEventListener('keydown', go, { capture: true })
  }, [card])
}
