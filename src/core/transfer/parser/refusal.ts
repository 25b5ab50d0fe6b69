import type { RefusalReason } from '#shared/transfer/refusal-reason.ts'

/** A file is not taken in; nothing of what stands in it is told. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly reason: RefusalReason

  constructor(reason: RefusalReason) {
    super(reason)
    this.reason = reason
  }
}
