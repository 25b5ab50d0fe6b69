import { expect } from 'vitest'
import type { ErrorCode } from '#shared/errors.ts'

/** Waits for `work` to fail with this row of the error table. */
export async function failsWith(code: ErrorCode, work: Promise<unknown>): Promise<void> {
  await expect(work).rejects.toMatchObject({ name: 'DomainError', code })
}
