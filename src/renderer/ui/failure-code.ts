import { ORPCError } from '@orpc/client'

/** The row of the error table that `error` stands for, and what its sentence is filled with. */
export function failureOf(error: unknown): { code: string; data: Record<string, unknown> } {
  if (error instanceof ORPCError && error.defined) {
    const data: unknown = error.data
    return { code: error.code, data: typeof data === 'object' && data !== null ? { ...data } : {} }
  }
  if (error instanceof Error && error.name === 'AbortError') return { code: 'CONNECTION_LOST', data: {} }
  return { code: 'UNEXPECTED', data: {} }
}

const missing: readonly string[] = ['DOCUMENT_NOT_FOUND', 'METHOD_NOT_FOUND']

/** Whether what was asked for is not here, or is here no more. */
export const isMissing = (error: unknown): boolean => missing.includes(failureOf(error).code)
