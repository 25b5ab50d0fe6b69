import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core'

const GUESSED_PX = 96
/** Lines made beyond what is in sight, so that a press of a key finds the next one there; a jump pays for each. */
const BEYOND = 3
/** Room left beside a line that keys brought in sight. */
const ROOM_PX = 12

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
      scrollPaddingStart: ROOM_PX,
      scrollPaddingEnd: ROOM_PX,
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

  /**
   * Tells how many lines there are now, and where the list begins.
   *
   * @param kept a line that is made wherever the list is scrolled to: the focus on it would fall out of the list
   */
  update(count: number, topPx: number, kept: number | null = null): void {
    const rangeExtractor = kept === null ? defaultRangeExtractor : rangeWith(kept)
    this.#lines.setOptions({ ...this.#lines.options, count, scrollMargin: topPx, rangeExtractor })
    this.#lines._willUpdate()
    this.#look()
  }

  /** Takes the height of a line as it is. */
  readonly measure = (line: HTMLElement | null): void => this.#lines.measureElement(line)

  scrollTo(place: number): void {
    this.#lines.scrollToIndex(place, { align: 'center' })
  }

  /** Scrolls no further than is needed to have the line in sight, made or not. */
  reveal(place: number): void {
    this.#lines.scrollToIndex(place, { align: 'auto' })
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

function rangeWith(kept: number): (range: Range) => number[] {
  return (range) => {
    const places = defaultRangeExtractor(range)
    if (kept >= range.count || places.includes(kept)) return places
    return kept < (places[0] ?? 0) ? [kept, ...places] : [...places, kept]
  }
}
