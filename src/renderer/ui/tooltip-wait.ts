const DELAY_MS = 500
/** Who has just read one goes along the others without waiting. */
const NEIGHBOUR_MS = 400

/** The rest of the pointer before words come; there is one pointer, so there is one of these. */
class TooltipWait {
  #timer: ReturnType<typeof setTimeout> | undefined
  #goneMs = Number.NEGATIVE_INFINITY

  /** Shows the words when the pointer has rested. */
  begin(show: () => void): void {
    clearTimeout(this.#timer)
    const isNeighbour = performance.now() - this.#goneMs < NEIGHBOUR_MS
    this.#timer = setTimeout(show, isNeighbour ? 0 : DELAY_MS)
  }

  /** @param wereThere whether words stood there until now */
  end(wereThere: boolean): void {
    clearTimeout(this.#timer)
    if (wereThere) this.#goneMs = performance.now()
  }
}

export const tooltipWait = new TooltipWait()
