import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core'

const GUESSED_PX = 96
/** Lines made beyond what is in sight, so that a press of a key finds the next one there; a jump pays for each. */
const BEYOND = 3

type Scroller = Window | HTMLElement
type Scrolling<Where extends Scroller> = Pick<
  VirtualizerOptions<Where, HTMLElement>,
  'getScrollElement' | 'observeElementRect' | 'observeElementOffset' | 'scrollToFn'
>

/** The page itself scrolls. */
export const inWindow: Scrolling<Window> = {
  getScrollElement: () => window,
  observeElementRect: observeWindowRect,
  observeElementOffset: observeWindowOffset,
  scrollToFn: windowScroll,
}

/** An element with the list in it scrolls. */
export function inElement(find: () => HTMLElement | null): Scrolling<HTMLElement> {
  return { getScrollElement: find, observeElementRect, observeElementOffset, scrollToFn: elementScroll }
}

/** What is in sight of a long list. */
export interface InSight {
  readonly items: readonly VirtualItem[]
  readonly totalPx: number
  /** Where the list begins in what scrolls. */
  readonly topPx: number
}

/** Follows which of many lines are in sight while their place scrolls, and where each stands. */
export class VirtualLines<Where extends Scroller> {
  readonly #lines: Virtualizer<Where, HTMLElement>
  readonly #listeners = new Set<() => void>()
  #inSight: InSight

  constructor(scrolling: Scrolling<Where>, count: number) {
    this.#lines = new Virtualizer<Where, HTMLElement>({
      ...scrolling,
      count,
      estimateSize: () => GUESSED_PX,
      overscan: BEYOND,
      onChange: () => this.#look(),
    })
    this.#inSight = { items: [], totalPx: count * GUESSED_PX, topPx: 0 }
  }

  readonly inSight = (): InSight => this.#inSight

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    const unmount = this.#lines._didMount()
    return () => {
      this.#listeners.delete(listener)
      unmount()
    }
  }

  /** Tells how many lines there are now, and where the list begins. */
  update(count: number, topPx: number): void {
    this.#lines.setOptions({ ...this.#lines.options, count, scrollMargin: topPx })
    this.#lines._willUpdate()
    this.#look()
  }

  /** Takes the height of a line as it is. */
  readonly measure = (line: HTMLElement | null): void => this.#lines.measureElement(line)

  scrollTo(place: number): void {
    this.#lines.scrollToIndex(place, { align: 'center' })
  }

  #look(): void {
    this.#inSight = {
      items: this.#lines.getVirtualItems(),
      totalPx: this.#lines.getTotalSize(),
      topPx: this.#lines.options.scrollMargin,
    }
    for (const listener of this.#listeners) listener()
  }
}
