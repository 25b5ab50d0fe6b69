import type { ErrorCode } from '#shared/errors.ts'
import { DomainError } from '../../domain-error.ts'

/** The row of the error table that `work` fails with; null when it does not fail. Any other error is thrown on. */
export async function failureOf(work: Promise<unknown>): Promise<ErrorCode | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}
