import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockFace, minutesAndSeconds, ringLeft } from './clock-face.ts'
import { geometryFor, outsidePlace, seat, WALL_SCALE } from './kring-geometry.ts'
import { marksOf, shortName } from './short-names.ts'

const MINUTE_MS = 60_000
const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y)

const sizes = fc.tuple(
  fc.integer({ min: 3, max: 20 }),
  fc.constantFrom(220, 330, 560, 900),
  fc.constantFrom(1, WALL_SCALE),
)

describe('the seats of a kring', () => {
  it('never overlap, for three to twenty people, small and large', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const [people] = size
        const geometry = geometryFor(...size)
        const seats = Array.from({ length: people }, (_, index) => seat(index, people, geometry))
        const [first, second] = seats
        expect(first && second && distance(first, second)).toBeGreaterThan(geometry.personRadius * 2)
        const outside = outsidePlace(0, geometry)
        for (const one of seats) expect(distance(one, outside)).toBeGreaterThan(geometry.personRadius * 1.9)
      }),
    )
  })

  it('leave the ring of the clock free, with a name between', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const { orbitRadius, personRadius, nameSize, clockRadius, clockWidth } = geometryFor(...size)
        expect(orbitRadius - personRadius - nameSize * 1.4).toBeGreaterThan(clockRadius + clockWidth / 2)
      }),
    )
  })

  it('have names on a wall that are read from five metres: a thirtieth of its height, for up to twelve people', () => {
    for (const [wall, kring] of [
      [720, 0.46 * 1280],
      [1080, 0.46 * 1920],
    ] as const) {
      for (let people = 3; people <= 12; people += 1) {
        const { nameSize, box } = geometryFor(people, kring, WALL_SCALE)
        expect((nameSize * kring) / box, `${people} people on ${wall}`).toBeGreaterThanOrEqual(wall / 30)
      }
    }
  })
})

describe('the clock of a kring', () => {
  it('begins at the full time and ends at nothing', () => {
    expect(clockFace({ allottedMs: 15 * MINUTE_MS, remainingMs: 15 * MINUTE_MS })).toBe('15:00')
    expect(clockFace({ allottedMs: 15 * MINUTE_MS, remainingMs: 9 * MINUTE_MS + 19_400 })).toBe('9:20')
    expect(clockFace({ allottedMs: 15 * MINUTE_MS, remainingMs: 0 })).toBe('0:00')
  })

  it('counts up in overtime', () => {
    expect(clockFace({ allottedMs: MINUTE_MS, remainingMs: -400 })).toBe('0:00')
    expect(clockFace({ allottedMs: MINUTE_MS, remainingMs: -1000 })).toBe('+0:01')
    expect(clockFace({ allottedMs: MINUTE_MS, remainingMs: -42_100 })).toBe('+0:42')
    expect(ringLeft({ allottedMs: MINUTE_MS, remainingMs: -42_000 })).toBe(0)
  })

  it('goes on past an hour', () => {
    expect(minutesAndSeconds(105 * MINUTE_MS)).toBe('105:00')
  })
})

describe('marks', () => {
  it('are the first letter, and more where people share it', () => {
    expect(marksOf(['Anouk', 'Bilal', 'carla'])).toEqual(['A', 'B', 'C'])
    expect(marksOf(['Anouk', 'Arie', 'Bilal'])).toEqual(['An', 'Ar', 'B'])
    expect(marksOf(['Anna', 'Anouk', 'Bilal'])).toEqual(['A1', 'A2', 'B'])
  })

  it('tell everybody apart', () => {
    const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => /^\p{L}/u.test(text))
    fc.assert(
      fc.property(fc.array(name, { minLength: 3, maxLength: 20 }), (names) => {
        expect(new Set(marksOf(names)).size).toBe(names.length)
      }),
    )
  })
})

describe('a name that is too long', () => {
  it('becomes the first name, or its beginning', () => {
    expect(shortName('Anouk', 12)).toBe('Anouk')
    expect(shortName('Anouk van der Berg-Jansen', 12)).toBe('Anouk')
    expect(shortName('Wolfeschlegelstein', 8)).toBe('Wolfesc…')
  })
})
