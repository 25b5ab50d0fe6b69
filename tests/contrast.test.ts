import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../src/renderer/ui/tokens.css', import.meta.url), 'utf8')

/** Colour tokens as they stand in the file: name, colour in the light theme, colour in the dark one. */
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)

const PAGES = ['desk', 'paper', 'sheet', 'hover']

/** Which text stands on which surface. */
const pairs: Record<string, string[]> = {
  ink: [...PAGES, 'green-wash', 'clay-wash', 'danger-wash', 'mark'],
  'ink-soft': PAGES,
  'ink-faint': PAGES,
  green: ['desk', 'paper', 'sheet', 'hover', 'green-wash'],
  clay: ['desk', 'paper', 'sheet', 'hover', 'clay-wash'],
  danger: ['paper', 'sheet', 'hover', 'danger-wash'],
  'on-green': ['green'],
  'on-danger': ['danger'],
  sheet: ['clay'],
  paper: ['ink'],
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = tokens.get(name)
  if (!found) throw new Error(`tokens.css has no colour --${name}`)
  return found[theme]
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(Object.entries(pairs).flatMap(([text, surfaces]) => surfaces.map((surface) => [text, surface] as const)))(
    '%s can be read on %s',
    (text, surface) => {
      expect(contrast(colour(text, theme), colour(surface, theme))).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(PAGES)('the focus ring stands out on %s', (surface) => {
    expect(contrast(colour('focus', theme), colour(surface, theme))).toBeGreaterThanOrEqual(3)
  })
})

it('measures black on white as 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})
