import { afterContract } from './session-after.ts'
import { planContract } from './session-plan.ts'
import { roomContract } from './session-room.ts'

/** Sessions: what comes before, the room itself, and what stays. */
export const sessionsContract = { ...planContract, ...roomContract, ...afterContract }
