import { z } from 'zod'

/** A principle as a text seems to say it, to be corrected before it is made. */
export const ProposedPrinciple = z.object({
  title: z.string().trim().min(1).max(200),
  paragraph: z.string().trim().max(2000),
  asks: z.string().trim().max(2000),
  asksNot: z.string().trim().max(2000),
})
export type ProposedPrinciple = z.infer<typeof ProposedPrinciple>
