import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId, EditorId, TeamDeviceId, TeamPersonId } from '../ids.ts'
import { MAX_CARET_BYTES } from '../limits.ts'

const Place = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= MAX_CARET_BYTES)

/** Where somebody stands in a text: two places as Yjs keeps them, so that they stay at their words. */
export const Caret = z.object({ anchor: Place, focus: Place })
export type Caret = z.infer<typeof Caret>

/** Somebody of the team who has a document open, on one of their devices. */
export const Colleague = z.object({
  device: TeamDeviceId,
  person: TeamPersonId,
  /** As the team knows them; null until that was told here. */
  name: z.string().nullable(),
  /** Null while they stand nowhere in the text. */
  caret: Caret.nullable(),
})
export type Colleague = z.infer<typeof Colleague>

const place = z.object({ id: DocumentId, editor: EditorId })

/** Who else has a document open in which the team writes. None of it is ever kept. */
export const presenceContract = {
  /** Says to the team that this device is in it, and who else is, for as long as the caller listens. */
  follow: oc
    .input(place)
    .output(eventIterator(z.object({ colleagues: z.array(Colleague) })))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Where the caret is now; of several windows the one that moved last counts. */
  move: oc.input(place.extend({ caret: Caret.nullable() })).output(z.object({})),
}
