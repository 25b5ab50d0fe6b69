import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'

/** Where the choice of a method leads, and the way back without one. */
export interface ChooseFor {
  readonly back: { readonly href: string; readonly name: 'methods' | 'plan' | 'lobby' }
  readonly take: (method: string) => string
}

/** To look around: what it is for is asked after it. */
export const forLater: ChooseFor = { back: { href: paths.methods, name: 'methods' }, take: paths.planWithMethod }

/** For a session that is being planned on a dilemma. */
export function forPlan(dilemmaId: DocumentId): ChooseFor {
  const take = (method: string) => paths.planSession(dilemmaId, method)
  return { back: { href: paths.planSession(dilemmaId), name: 'plan' }, take }
}

/** For a circle that chooses in its lobby. */
export function forLobby(sessionId: DocumentId): ChooseFor {
  const take = (method: string) => paths.lobbyWithMethod(sessionId, method)
  return { back: { href: paths.session(sessionId), name: 'lobby' }, take }
}
