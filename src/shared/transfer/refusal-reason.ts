import { z } from 'zod'

/** Why a file could not be taken in. The window has a sentence for each. */
export const RefusalReason = z.enum([
  'empty',
  'too-large',
  /** More text than one document should hold. */
  'too-long',
  /** Not a kind of file that is taken in. */
  'other-kind',
  /** A Word document of before 2007. */
  'old-word',
  'macros',
  'password',
  'not-text',
  'damaged',
  /** A zip that Ruimte did not make. */
  'other-zip',
  /** An archive of a Ruimte that is newer than this one. */
  'newer',
  /** Names, links or references inside it try to lead elsewhere. */
  'unsafe',
  /** It would unpack to far more than it is. */
  'swells',
  'too-deep',
  'too-slow',
  /** Reading it ended the process that reads. */
  'stopped',
])
export type RefusalReason = z.infer<typeof RefusalReason>
