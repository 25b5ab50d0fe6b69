import type { z } from 'zod'
import { Method } from '#shared/sessions/method.ts'

/** Checks a method where it is written, so that a faulty one is found by the first test that loads it. */
export function defineMethod(method: z.input<typeof Method>): Method {
  return Method.parse(method)
}
