import type { Placement, Rectangle } from './window-state.ts'

const PREFERRED = { width: 1280, height: 800 }

/**
 * All of a screen on which the window that asked for it is not; where there is only one, a window in its middle.
 *
 * @param opener where the window stands that asked
 * @param workAreas the screens without their bars
 */
export function placeProjector(opener: Rectangle, workAreas: readonly Rectangle[]): Placement {
  const middle = { x: opener.x + opener.width / 2, y: opener.y + opener.height / 2 }
  const own = workAreas.find((area) => isIn(middle, area)) ?? workAreas[0]
  const other = workAreas.find((area) => area !== own)
  if (other) return { ...other, isMaximized: true }
  return {
    width: Math.min(PREFERRED.width, own?.width ?? PREFERRED.width),
    height: Math.min(PREFERRED.height, own?.height ?? PREFERRED.height),
    isMaximized: false,
  }
}

function isIn({ x, y }: Pick<Rectangle, 'x' | 'y'>, area: Rectangle): boolean {
  return x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height
}
