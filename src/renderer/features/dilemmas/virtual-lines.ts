import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core'

const GUESSED_PX = 88
/** Lines made beyond what is in sight, so that a press of a key finds the next one there. */
const BEYOND = 12

/** What is in sight of a long list. */
export interface InSight {
  readonly items: readonly VirtualItem[]
  readonly totalPx: number
  /** Where the list begins on the page. */
  readonly topPx: number
}

/** Follows which of many lines are in sight while the page scrolls, and where each stands. */
export class VirtualLines {
  readonly #lines: Virtualizer<Window, HTMLElement>
  readonly #listeners = new Set<() => void>()
  #inSight: InSight

  constructor(count: number) {
    this.#lines = new Virtualizer<Window, HTMLElement>({
      count,
      estimateSize: () => GUESSED_PX,
      overscan: BEYOND,
      getScrollElement: () => window,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
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
    this.#lines.scrollToIndex(place)
  }

  #look(): void {
    const { options } = this.#lines
    this.#inSight = {
      items: this.#lines.getVirtualItems(),
      totalPx: this.#lines.getTotalSize(),
      topPx: options.scrollMargin,
    }
    for (const listener of this.#listeners) listener()
  }
}
