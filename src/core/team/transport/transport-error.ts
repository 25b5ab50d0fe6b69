/**
 * What somebody can do something about. Of relays alone: `place-refused` does not know this device, `place-untrusted` has a
 * certificate that proves nothing, `place-other-team` knows this device as one of another team.
 */
export type TransportProblem =
  | 'place-missing'
  | 'place-not-writable'
  | 'place-full'
  | 'place-unreachable'
  | 'place-refused'
  | 'place-untrusted'
  | 'place-other-team'

/** The place where a team shares cannot be used now. Nothing is lost by it: what waits is kept here. */
export class TransportError extends Error {
  override readonly name = 'TransportError'
  readonly problem: TransportProblem

  constructor(problem: TransportProblem) {
    super(problem)
    this.problem = problem
  }
}
