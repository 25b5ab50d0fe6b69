import { describe, expect, it } from 'vitest'
import { placeProjector } from './place-projector.ts'

const laptop = { x: 0, y: 0, width: 1280, height: 700 }
const beamer = { x: 1280, y: 0, width: 1920, height: 1080 }

describe('the window for the wall', () => {
  it('fills the screen on which the other window is not', () => {
    const onLaptop = { x: 20, y: 20, width: 1200, height: 600 }
    const onBeamer = { x: 1400, y: 20, width: 1200, height: 600 }
    expect(placeProjector(onLaptop, [laptop, beamer])).toEqual({ ...beamer, isMaximized: true })
    expect(placeProjector(onBeamer, [laptop, beamer])).toEqual({ ...laptop, isMaximized: true })
  })

  it('fits in the only screen where there is one', () => {
    expect(placeProjector(laptop, [laptop])).toEqual({ width: 1280, height: 700, isMaximized: false })
  })
})
