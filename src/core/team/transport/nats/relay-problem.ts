import { errors } from '@nats-io/nats-core'
import { JetStreamApiError } from '@nats-io/jetstream'
import { TransportError, type TransportProblem } from '../transport-error.ts'

/** Of a stream, an account or a server (https://github.com/nats-io/nats-server/blob/main/server/errors.json). */
const FULL = new Set([10002, 10023, 10028, 10047, 10077])

/** What a relay's refusal means to the person who shares; the relay's own words stay out of it. */
export function relayError(error: unknown): TransportError {
  return error instanceof TransportError ? error : new TransportError(problemOf(error))
}

function problemOf(error: unknown): TransportProblem {
  if (error instanceof errors.AuthorizationError) return 'place-refused'
  // A device may do all it has to in the account of its own team: it is in another one.
  if (isForbidden(error)) return 'place-other-team'
  return isFull(error) ? 'place-full' : 'place-unreachable'
}

/** The relay was there and said no: to ask again over another connection changes nothing about that. */
export function isRefusal(error: unknown): boolean {
  return isForbidden(error) || isFull(error)
}

function isForbidden(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return [error, cause].some((one) => one instanceof errors.PermissionViolationError)
}

function isFull(error: unknown): boolean {
  return error instanceof JetStreamApiError && FULL.has(error.code)
}
