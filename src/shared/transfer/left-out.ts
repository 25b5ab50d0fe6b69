import { z } from 'zod'

/** What a file holds that a document of ours does not, and how often it was left out or made plain. */
export const LeftOutKind = z.enum([
  'images',
  /** Remarks in the margin. */
  'comments',
  /** Changes that somebody had still to accept: they are taken as accepted. */
  'changes',
  /** Rows became lines. */
  'tables',
  /** They stand at the end of the text. */
  'footnotes',
  'scripts',
  /** Frames, sound, film, forms and other things that are no text. */
  'embedded',
  /** Links that lead to a place that we do not open; their words stayed. */
  'links',
  'page-breaks',
  /** Characters that could not be read in the encoding of the file. */
  'characters',
])
export type LeftOutKind = z.infer<typeof LeftOutKind>

export const LeftOut = z.object({ what: LeftOutKind, count: z.int().min(1) })
export type LeftOut = z.infer<typeof LeftOut>
