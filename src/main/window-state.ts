import { readFileSync } from 'node:fs'
import { sync as writeFileAtomic } from 'write-file-atomic'

/** A place on the screens, in device-independent pixels. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState extends Rectangle {
  readonly isMaximized: boolean
}

/** Where a window opens; without `x` and `y` it is centred. */
export type Placement = Pick<WindowState, 'width' | 'height' | 'isMaximized'> & Partial<Pick<Rectangle, 'x' | 'y'>>

export const SMALLEST = { width: 480, height: 520 }
const PREFERRED = { width: 1240, height: 840 }
/** So much of the upper edge must be on a screen that a hand can take hold of it. */
const GRIP = { width: 160, height: 32 }

/**
 * Where the window was, if that is still on a screen and fits it; else in the middle of the first screen.
 *
 * @param workAreas the screens without their bars, the main one first
 */
export function placeWindow(saved: WindowState | undefined, workAreas: readonly Rectangle[]): Placement {
  // Made to fit first: a window that shrinks may slip out of reach.
  const places = saved ? workAreas.map((area) => ({ area, place: { ...saved, ...fit(saved, area) } })) : []
  const found = places.find(({ area, place }) => isWithinReach(place, area))
  if (found) return found.place
  const [main] = workAreas
  return { ...(main ? fit(PREFERRED, main) : PREFERRED), isMaximized: saved?.isMaximized ?? false }
}

function isWithinReach({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const visible = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return visible >= GRIP.width && y >= area.y && y + GRIP.height <= area.y + area.height
}

function fit(size: Pick<Rectangle, 'width' | 'height'>, area: Rectangle): Pick<Rectangle, 'width' | 'height'> {
  const between = (least: number, wanted: number, most: number) =>
    Math.min(Math.max(wanted, least), Math.max(most, least))
  return {
    width: between(SMALLEST.width, size.width, area.width),
    height: between(SMALLEST.height, size.height, area.height),
  }
}

/** @returns undefined when there is no such file or it cannot be read */
export function readWindowState(path: string): WindowState | undefined {
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isWindowState(found) ? found : undefined
  } catch {
    return undefined
  }
}

function isWindowState(found: unknown): found is WindowState {
  const state = found as Partial<Record<keyof WindowState, unknown>> | null
  return (
    [state?.x, state?.y, state?.width, state?.height].every(Number.isInteger) && typeof state?.isMaximized === 'boolean'
  )
}

export function saveWindowState(path: string, state: WindowState): void {
  writeFileAtomic(path, JSON.stringify(state), { mode: 0o600 })
}
