import type { Control } from './control.ts'
import { exactControls } from './exact-controls.ts'
import { joiningControls } from './joining-controls.ts'
import { cryptoControls, logControls } from './log-controls.ts'
import { relayControls } from './relay-controls.ts'
import { arrivalControls, chainControls } from './reading-controls.ts'
import { packControls, sealControls, spaceControls, withdrawalControls } from './sync-controls.ts'

/** Everything that team sharing rests on; `npm run test:controls` shows that a test fails without each. */
export const controls: readonly Control[] = [
  ...cryptoControls,
  ...logControls,
  ...exactControls,
  ...joiningControls,
  ...arrivalControls,
  ...chainControls,
  ...packControls,
  ...withdrawalControls,
  ...sealControls,
  ...spaceControls,
  // Without a server there is nothing to try them on.
  ...(process.env['RUIMTE_WITHOUT_RELAY'] ? [] : relayControls),
]
