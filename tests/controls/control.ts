/** A piece of code that stands once in its file, and what stands there without it. */
export interface Change {
  readonly from: string
  readonly to: string
}

/** One thing that keeps a team safe, and how to switch it off. */
export interface Control extends Change {
  readonly name: string
  readonly file: string
  /** What goes with it in the same file: a seal is made and opened in two places. */
  readonly also?: readonly Change[]
  /** Files with tests, of which at least one must fail without it; the quick ones first, for the rest is then left out. */
  readonly noticedBy: readonly string[]
}
