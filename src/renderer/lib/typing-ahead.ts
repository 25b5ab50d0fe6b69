import { focusTitle } from './focus-title.ts'
import { putInText } from './put-in-text.ts'
import styles from './typing-ahead.module.css'

const GIVE_UP_MS = 10_000
/** How often the focus is taken back from what closes in the meantime, such as a menu. */
const TAKE_BACK = 3

let going: TypingAhead | null = null
const listeners = new Set<(text: string) => void>()

/**
 * Keeps what is typed from now on, while a new page is on its way: in a field out of sight, so that every keyboard and
 * every way of composing letters works as always. The first field of the page that takes the focus gets the words.
 *
 * @param label what the field is, for screen readers
 */
export function typeAhead(label: string): TypingAhead {
  going ??= new TypingAhead(label)
  return going
}

/** Whether somebody types for a page that is on its way. */
export const isTypingAhead = (): boolean => going !== null

/** Lets go of what was typed, as when the vault locks. */
export const forgetTyping = (): void => going?.forget()

/** Tells `listener` the words for which no page came. */
export function onTypingLeft(listener: (text: string) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function tellLeft(text: string): void {
  if (text.trim() === '') return
  for (const listener of listeners) listener(text)
}

class TypingAhead {
  readonly #from = document.activeElement
  readonly #field = document.createElement('textarea')
  readonly #stopping = new AbortController()
  readonly #givingUp = setTimeout(() => this.noPage(), GIVE_UP_MS)
  #isComing = false
  #takenBack = 0

  constructor(label: string) {
    this.#field.className = styles.field ?? ''
    this.#field.autocomplete = 'off'
    this.#field.spellcheck = false
    this.#field.ariaLabel = label
    document.body.append(this.#field)
    const { signal } = this.#stopping
    document.addEventListener('focusin', ({ target }) => this.#seeFocus(target), { signal })
    // Who goes elsewhere by hand types there.
    document.addEventListener('pointerdown', () => this.noPage(), { signal, capture: true })
    const leave = ({ key }: KeyboardEvent) => (key === 'Tab' || key === 'Escape') && this.noPage()
    this.#field.addEventListener('keydown', leave, { signal })
    this.#takeFocus()
  }

  /** The page is made, and gone to. */
  readonly pageComes = (): void => {
    this.#isComing = true
  }

  /** There will be no page. */
  readonly noPage = (): void => {
    if (this.#stopping.signal.aborted) return
    const text = this.#field.value
    const hadFocus = document.activeElement === this.#field
    this.forget()
    if (hadFocus) goBackTo(this.#from)
    tellLeft(text)
  }

  readonly forget = (): void => {
    this.#stopping.abort()
    clearTimeout(this.#givingUp)
    this.#field.remove()
    if (going === this) going = null
  }

  readonly #takeFocus = (): void => this.#field.focus({ preventScroll: true })

  #seeFocus(target: EventTarget | null): void {
    if (target === this.#field || !(target instanceof HTMLElement)) return
    if (!isField(target)) {
      this.#takenBack += 1
      if (this.#takenBack <= TAKE_BACK) queueMicrotask(this.#takeFocus)
    } else if (this.#isComing && target.closest('main')) this.#arriveAt(target)
    else this.noPage()
  }

  /** A text whose document is not in it yet cannot take words: until it can, typing goes on out of sight. */
  #arriveAt(target: HTMLElement): void {
    const isReady = () => !target.isContentEditable || target.firstElementChild !== null
    // The caret is set after this event, and before the next key.
    if (isReady()) return queueMicrotask(() => this.#giveTo(target))
    queueMicrotask(this.#takeFocus)
    const watcher = new MutationObserver(() => isReady() && target.focus())
    watcher.observe(target, { childList: true })
    this.#stopping.signal.addEventListener('abort', () => watcher.disconnect())
  }

  #giveTo(target: HTMLElement): void {
    if (this.#stopping.signal.aborted) return
    // The Enter that chose to begin may have come in here itself.
    const text = this.#field.value.trimStart()
    this.forget()
    if (text !== '') void putInText(target, text).then((isIn) => isIn || tellLeft(text))
  }
}

const isField = (element: HTMLElement) => element.isContentEditable || element.matches('input, textarea')

function goBackTo(from: Element | null): void {
  const isThere = from instanceof HTMLElement && from !== document.body && from.checkVisibility()
  if (isThere) from.focus({ preventScroll: true })
  else focusTitle({ preventScroll: true })
}
