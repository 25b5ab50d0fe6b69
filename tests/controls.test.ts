import { join } from 'node:path'
import { expect, it } from 'vitest'
import { controls } from './controls/controls.ts'
import { switchedOff } from './controls/switch-off.ts'

const root = join(import.meta.dirname, '..')

it('every control of team sharing stands where the check that switches each off expects it', () => {
  expect(controls.length).toBeGreaterThanOrEqual(20)
  for (const control of controls) expect(switchedOff(control, root), control.name).not.toBe('')
})
