import styles from './Collaboration.module.css'

/** How long a name stays at a caret that rests, in milliseconds. */
const SHOWN_MS = 3000
/** How near to a caret the pointer shows its name again, in pixels. */
const NEAR_PX = 6

interface Named {
  place: string
  resting?: ReturnType<typeof setTimeout>
}

/**
 * Has the name at a caret show while it moves and while the pointer is near, and leave the words under it free when it
 * rests. A name stays within the width of the text. Lexical draws the carets, so they are watched as they are drawn.
 *
 * @param carets in which they are drawn, over the text
 * @returns how to stop
 */
export function watchCaretNames(carets: HTMLElement): () => void {
  const named = new Map<HTMLElement, Named>()
  const look = () => {
    const drawn = caretsIn(carets)
    for (const [caret, { resting }] of named) {
      if (drawn.includes(caret)) continue
      clearTimeout(resting)
      named.delete(caret)
    }
    for (const caret of drawn) {
      keepNameWithin(carets, caret)
      const place = `${caret.style.left} ${caret.style.top}`
      const before = named.get(caret)
      if (before?.place === place) continue
      clearTimeout(before?.resting)
      caret.removeAttribute('data-resting')
      named.set(caret, { place, resting: setTimeout(() => caret.setAttribute('data-resting', ''), SHOWN_MS) })
    }
  }
  const drawing = new MutationObserver(look)
  drawing.observe(carets, { subtree: true, childList: true, attributes: true, attributeFilter: ['style'] })
  const stopPointer = watchPointer(carets)
  look()
  return () => {
    drawing.disconnect()
    stopPointer()
    for (const { resting } of named.values()) clearTimeout(resting)
  }
}

/** By where the pointer is over the text: what a caret would catch itself, the words under it would not get. */
function watchPointer(carets: HTMLElement): () => void {
  const room = carets.parentElement
  const near = ({ clientX, clientY }: PointerEvent) => {
    for (const caret of caretsIn(carets)) {
      const { left, right, top, bottom } = caret.getBoundingClientRect()
      const across = clientX >= left - NEAR_PX && clientX <= right + NEAR_PX
      caret.toggleAttribute('data-near', across && clientY >= top && clientY <= bottom)
    }
  }
  const away = () => {
    for (const caret of caretsIn(carets)) caret.removeAttribute('data-near')
  }
  room?.addEventListener('pointermove', near)
  room?.addEventListener('pointerleave', away)
  return () => {
    room?.removeEventListener('pointermove', near)
    room?.removeEventListener('pointerleave', away)
  }
}

function caretsIn(carets: HTMLElement): HTMLElement[] {
  return [...carets.querySelectorAll<HTMLElement>(`.${styles['caret'] ?? ''}`)]
}

function keepNameWithin(carets: HTMLElement, caret: HTMLElement): void {
  const name = caret.firstElementChild
  if (!(name instanceof HTMLElement)) return
  const beyond = caret.getBoundingClientRect().left + name.offsetWidth - carets.getBoundingClientRect().right
  const left = `${-Math.max(0, Math.ceil(beyond))}px`
  if (name.style.left !== left) name.style.left = left
}
