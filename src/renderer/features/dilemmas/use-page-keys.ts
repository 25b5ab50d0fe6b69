import type { RefObject } from 'react'
import { useDomEvent } from './use-dom-event.ts'
import type { Pages } from './use-pages.ts'

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -Infinity,
  End: Infinity,
}

/** Turns pages by the keys that people and their clickers use; F fills the screen. */
export function usePageKeys(sheet: RefObject<HTMLElement | null>, deeds: Pages & { toggleFull: () => void }): void {
  useDomEvent(sheet, 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onButton = event.target instanceof Element && event.target.closest('button') !== null
    const step = steps[event.key]
    if (event.key === 'f') deeds.toggleFull()
    else if (step !== undefined && !(onButton && event.key === ' ')) deeds.turnTo(deeds.page + step)
    else return
    event.preventDefault()
  })
}
