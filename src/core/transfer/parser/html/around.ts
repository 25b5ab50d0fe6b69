import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { LeftOutCount } from '../left-out-count.ts'
import type { RawBlock } from '../raw-block.ts'
import type { Look } from './run-writer.ts'

/** What holds around an element. */
export interface Around {
  readonly look: Look
  /** White space is kept as it is. */
  readonly keepSpace: boolean
  readonly quoted: boolean
  /** How many elements lie around it. */
  readonly depth: number
  /** How many lists lie around it. */
  readonly lists: number
  readonly leftOut: LeftOutCount
  /** Reads what lies inside an element; handed along so that lists and tables can go on where the walk does. */
  readonly blocksIn: (nodes: readonly Tree.ChildNode[], around: Around) => RawBlock[]
}
