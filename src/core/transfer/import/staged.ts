import type { ArchivedAliases, ArchivedDocument, Manifest } from '../archive/archive-format.ts'
import type { ParsedText } from '../parsed.ts'

/** What was read from one file and waits in memory until it is brought in or forgotten. */
export type Staged =
  | { readonly type: 'text'; readonly text: ParsedText; readonly fallbackTitle: string }
  | {
      readonly type: 'archive'
      readonly manifest: Manifest
      readonly documents: readonly ArchivedDocument[]
      readonly aliases: ArchivedAliases | null
    }
