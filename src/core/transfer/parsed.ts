import { z } from 'zod'
import { LeftOut } from '#shared/transfer/left-out.ts'
import { RefusalReason } from '#shared/transfer/refusal-reason.ts'
import { PaperBlock } from '../paper/paper.ts'
import { ArchivedAliases, ArchivedDocument, Manifest } from './archive/archive-format.ts'

/** A text that was read from a file of any kind. */
export const ParsedText = z.object({
  type: z.literal('text'),
  /** Empty where the file does not say one. */
  title: z.string().max(300),
  /** What stood above the text as YAML; whoever uses a field checks it. */
  fields: z.record(z.string(), z.unknown()),
  blocks: z.array(PaperBlock).max(30_000),
  leftOut: z.array(LeftOut).max(50),
})
export type ParsedText = z.infer<typeof ParsedText>

/**
 * What the parser says, piece by piece: what it read, and at the end that it is done or why it is not. It comes from a
 * process that has read a stranger's file, so nothing of it is believed before it has this shape.
 */
export const FromParser = z.discriminatedUnion('type', [
  ParsedText,
  z.object({ type: z.literal('manifest'), manifest: Manifest }),
  z.object({ type: z.literal('document'), document: ArchivedDocument }),
  z.object({ type: z.literal('aliases'), aliases: ArchivedAliases }),
  z.object({ type: z.literal('done') }),
  z.object({ type: z.literal('refused'), reason: RefusalReason }),
])
export type FromParser = z.infer<typeof FromParser>

/** What the parser is told: the pieces of one file, then to read it. */
export type ToParser =
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'read'; readonly name: string }
