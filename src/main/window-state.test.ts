import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { placeWindow, readWindowState, saveWindowState, type WindowState } from './window-state.ts'

const laptop = { x: 0, y: 0, width: 1280, height: 760 }
const beamer = { x: 1280, y: -200, width: 1920, height: 1040 }
const saved: WindowState = { x: 1400, y: 0, width: 1000, height: 700, isMaximized: false }

describe('the place of a window', () => {
  it('is the middle of the first screen when it never had one', () => {
    expect(placeWindow(undefined, [laptop])).toEqual({ width: 1240, height: 760, isMaximized: false })
  })

  it('is where it was, on whichever screen', () => {
    expect(placeWindow(saved, [laptop, beamer])).toEqual(saved)
  })

  it('is the middle again when its screen is gone', () => {
    expect(placeWindow(saved, [laptop])).toEqual({ width: 1240, height: 760, isMaximized: false })
  })

  it('is never so that nobody can take hold of the window', () => {
    const edges = [
      { x: -900, y: 0 },
      { x: 1200, y: 0 },
      { x: 100, y: -50 },
      { x: 100, y: 750 },
    ]
    for (const edge of edges) expect(placeWindow({ ...saved, ...edge }, [laptop])).not.toMatchObject(edge)
  })

  it('shrinks to a smaller screen', () => {
    const large = { ...saved, x: 10, y: 10, width: 3000, height: 2000 }
    expect(placeWindow(large, [laptop])).toMatchObject({ x: 10, y: 10, width: 1280, height: 760 })
  })

  it('keeps that it filled the screen, also on another one', () => {
    expect(placeWindow({ ...saved, isMaximized: true }, [laptop]).isMaximized).toBe(true)
  })

  it('can be reached on one of the screens, whatever was saved', () => {
    const number = fc.integer({ min: -5000, max: 5000 })
    const state = fc.record({ x: number, y: number, width: number, height: number, isMaximized: fc.boolean() })
    fc.assert(
      fc.property(state, (any) => {
        const { x, y, width, height } = placeWindow(any, [laptop, beamer])
        expect(width).toBeGreaterThanOrEqual(480)
        expect(height).toBeGreaterThanOrEqual(520)
        if (x === undefined || y === undefined) return
        const isReachable = ({ x: left, y: top, width: across, height: down }: typeof laptop) =>
          x < left + across && x + width > left && y >= top && y < top + down
        expect([laptop, beamer].some(isReachable)).toBe(true)
      }),
    )
  })
})

describe('the file of a window', () => {
  const file = () => {
    const directory = mkdtempSync(join(tmpdir(), 'ruimte-window-'))
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
    return join(directory, 'window.json')
  }

  it('gives back what was saved', () => {
    const path = file()
    saveWindowState(path, saved)
    expect(readWindowState(path)).toEqual(saved)
  })

  it('counts as none when it is missing, damaged or of something else', () => {
    const path = file()
    expect(readWindowState(path)).toBeUndefined()
    const contents = ['', '{', 'null', '[]', '7', '{"x":1}', JSON.stringify({ ...saved, width: '900' }), '{"x":1e999}']
    for (const text of contents) {
      writeFileSync(path, text)
      expect({ text, state: readWindowState(path) }).toEqual({ text, state: undefined })
    }
  })
})
