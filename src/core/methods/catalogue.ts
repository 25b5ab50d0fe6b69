import type { MethodId } from '#shared/ids.ts'
import type { Method } from '#shared/sessions/method.ts'
import { fiveSteps } from './shipped/five-steps.ts'
import { gossip } from './shipped/gossip.ts'
import { incidentShort } from './shipped/incident-short.ts'

/** The methods that come with Ruimte, in the order in which they are offered. */
export const methods: readonly Method[] = [incidentShort, fiveSteps, gossip]

export function findMethod(id: MethodId): Method | undefined {
  return methods.find((method) => method.id === id)
}
