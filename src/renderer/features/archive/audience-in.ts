import { type Audience, audiences } from '#shared/archive/audiences.ts'

/** What a field that may hold anything says of who may read. */
export function audienceIn(value: unknown): Audience {
  return audiences.find((audience) => audience === value) ?? 'private'
}
