import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId } from '../ids.ts'

/** One session, by its document. */
export const one = z.object({ id: DocumentId })
export const nothing = z.object({})

/** What any act in a session can fail with: there is no such session, or it is not at that point. */
export const acting = failsWith('DOCUMENT_NOT_FOUND', 'SESSION_NOT_NOW')

/** A file to save. Its name holds no word that somebody wrote. */
export const DoneFile = z.object({
  name: z.string(),
  /** The media type. */
  type: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})
export type DoneFile = z.infer<typeof DoneFile>
