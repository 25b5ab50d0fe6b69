const MEGABYTE = 1_000_000

/** A count of bytes as people read it: in megabytes, and never nothing where there is something. */
export function megabytes({ done, of }: { readonly done: number; readonly of: number }): { done: number; of: number } {
  return { done: Math.round(done / MEGABYTE), of: Math.max(1, Math.round(of / MEGABYTE)) }
}
