import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runs } from '../src/core/testing/runs.ts'
import { controls } from './controls/controls.ts'
import { switchedOff } from './controls/switch-off.ts'
import { CopyWithout } from './controls/without.ts'

const root = join(import.meta.dirname, '..')
const DAY_MS = 24 * 3_600_000
/** By day two, each day the next, so that all of them come round; by night all. */
const count = runs(2, controls.length)
const first = Math.floor(Date.now() / DAY_MS) * count
const chosen = Array.from({ length: count }, (_, place) => controls[(first + place) % controls.length]).filter(
  (control) => control !== undefined,
)

it('every control of team sharing stands where the check that switches each off expects it', () => {
  expect(controls.length).toBeGreaterThanOrEqual(60)
  expect(new Set(controls.map(({ name }) => name)).size).toBe(controls.length)
  for (const control of controls) expect(switchedOff(control, root), control.name).not.toBe('')
})

it(
  `a test fails without "${chosen[0]?.name}", and without each of the ${count} controls whose turn it is`,
  { timeout: count * 600_000 },
  async () => {
    const copy = new CopyWithout(root)
    onTestFinished(() => copy.remove())
    const unnoticed: string[] = []
    for (const control of chosen) if ((await copy.noticing(control)) === null) unnoticed.push(control.name)

    expect(unnoticed).toEqual([])
  },
)
