import type { Control } from './control.ts'
import { cryptoControls, logControls } from './log-controls.ts'

/** Everything that team sharing rests on; `npm run test:controls` shows that a test fails without each. */
export const controls: readonly Control[] = [...cryptoControls, ...logControls]
