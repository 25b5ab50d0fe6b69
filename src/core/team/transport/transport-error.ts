/** What somebody can do something about. */
export type TransportProblem = 'place-missing' | 'place-not-writable' | 'place-full' | 'place-unreachable'

/** The place where a team shares cannot be used now. Nothing is lost by it: what waits is kept here. */
export class TransportError extends Error {
  override readonly name = 'TransportError'
  readonly problem: TransportProblem

  constructor(problem: TransportProblem) {
    super(problem)
    this.problem = problem
  }
}
