/** One thing that keeps a team safe, and how to switch it off. */
export interface Control {
  readonly name: string
  readonly file: string
  /** The code that does it, which stands once in the file. */
  readonly from: string
  readonly to: string
  /** Folders or files with tests, of which at least one must fail without it. */
  readonly noticedBy: readonly string[]
}
