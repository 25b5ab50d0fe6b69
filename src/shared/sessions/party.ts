import type { Party } from './block.ts'
import type { Role } from './method.ts'

/** Whether somebody with `role` belongs to `party`. */
export function belongsTo(party: Party, role: Role): boolean {
  switch (party) {
    case 'everyone':
      return true
    case 'nobody':
      return false
    case 'group':
      return role !== 'bringer' && role !== 'facilitator'
    case 'bringer':
    case 'facilitator':
      return role === party
  }
}
