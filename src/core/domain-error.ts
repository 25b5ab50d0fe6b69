import type { ErrorCode, ErrorData } from '#shared/errors.ts'

type DataArgument<Code extends ErrorCode> = ErrorData<Code> extends undefined ? [] : [data: ErrorData<Code>]

/** A failure that the reader can understand and act on; anything else that is thrown is a bug. */
export class DomainError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'DomainError'
  readonly code: Code
  readonly data: ErrorData<Code>

  constructor(code: Code, ...[data]: DataArgument<Code>) {
    super(code)
    this.code = code
    this.data = data as ErrorData<Code>
  }
}
