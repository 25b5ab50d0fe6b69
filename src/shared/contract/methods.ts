import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId, MethodId } from '../ids.ts'
import { Language, LocalText } from '../language.ts'
import { Block } from '../sessions/block.ts'
import { Method, QuestionKind, SafetyNeeded } from '../sessions/method.ts'
import { MethodDraft } from '../sessions/method-draft.ts'
import { UnixMs } from '../units.ts'
import { Space } from './documents.ts'

/** What a list says of a method that the person or the team made. */
export const OwnMethod = z.object({
  documentId: DocumentId,
  /** In a team space it is a shared copy, which is read, used and copied, and changes by way of its original. */
  space: Space,
  /** Who shared it; null in one's own space. */
  author: z.string().nullable(),
  updatedAtMs: UnixMs,
  /** Saved at least once, so that a session can use it. */
  isUsable: z.boolean(),
  /** Something was changed since it was last saved. */
  isChanged: z.boolean(),
})
export type OwnMethod = z.infer<typeof OwnMethod>

/** A method as a line in the library. An own one that was never saved may have empty texts. */
export const MethodLine = z.object({
  id: MethodId,
  name: z.object({ nl: z.string(), en: z.string() }),
  use: z.object({ nl: z.string(), en: z.string() }),
  /** Of its usual sitting. */
  minutes: z.int(),
  blocks: z.int(),
  /** Whether its time depends on how many people or cases there are, and then how much each takes. */
  repeats: z.object({ each: z.enum(['person', 'case']), minutes: z.int() }).nullable(),
  group: z.object({ from: z.int(), to: z.int() }),
  questions: z.array(QuestionKind).readonly(),
  safety: SafetyNeeded,
  forBeginners: z.boolean(),
  variantOf: MethodId.nullable(),
  /** Null for one that comes with Ruimte. */
  own: OwnMethod.nullable(),
})
export type MethodLine = z.infer<typeof MethodLine>

/** How safe people feel with each other. */
export const SafetyOfGroup = z.enum(['new', 'fairly', 'very', 'conflict'])
export type SafetyOfGroup = z.infer<typeof SafetyOfGroup>

/** What the chooser asks. */
export const ChooserAnswers = z.object({
  question: QuestionKind,
  /** How much time there is. */
  minutes: z.int().min(5).max(600),
  /** Everyone in the room, bringer and facilitator included. */
  people: z.int().min(2).max(100),
  safety: SafetyOfGroup,
  isFirstTime: z.boolean(),
})
export type ChooserAnswers = z.infer<typeof ChooserAnswers>

/** Why a method is suggested. */
export const SuggestionReason = z.enum([
  'meant-for-question',
  'also-for-question',
  'for-any-question',
  'own',
  'for-beginners',
  'safe-when-new',
  'fits-time',
])
export type SuggestionReason = z.infer<typeof SuggestionReason>

/** What to mind with a method, or why it is not suggested. */
export const SuggestionWarning = z.enum([
  'needs-much-safety',
  'needs-some-safety',
  'too-few-people',
  'too-many-people',
  'make-small-groups',
  'too-long',
  'double-confidentiality',
])
export type SuggestionWarning = z.infer<typeof SuggestionWarning>

const Considered = z.object({
  id: MethodId,
  name: LocalText,
  use: LocalText,
  /** With these people, and as many cases as fit, one at least. */
  minutes: z.int(),
  warnings: z.array(SuggestionWarning),
})
export const Suggestion = Considered.extend({ reasons: z.array(SuggestionReason).min(1) })
export type Suggestion = z.infer<typeof Suggestion>

export const Choice = z.object({
  /** `help-first`: no method while there is a conflict in the group. `too-little-time`: none fits; the shortest are named. */
  advice: z.enum(['choose', 'too-little-time', 'help-first']),
  suggestions: z.array(Suggestion).max(3),
  /** Methods for this question that are not suggested now, with what stands against them. */
  setAside: z.array(Considered).max(3),
})
export type Choice = z.infer<typeof Choice>

/** A method while it is being written. */
export const OwnMethodDraft = z.object({
  documentId: DocumentId,
  methodId: MethodId,
  draft: MethodDraft,
  /** The language that has to be written; the other may stay empty. */
  language: Language,
  /** 0 until it is saved. */
  version: z.int().min(0),
  savedAtMs: UnixMs.nullable(),
  isChanged: z.boolean(),
})
export type OwnMethodDraft = z.infer<typeof OwnMethodDraft>

export const MethodVersion = z.object({
  version: z.int().min(1),
  savedAtMs: UnixMs,
  minutes: z.int(),
  blocks: z.int(),
})
export type MethodVersion = z.infer<typeof MethodVersion>

const one = z.object({ id: MethodId })
const own = z.object({ documentId: DocumentId })

export const methodsContract = {
  /** Own ones first, then those that come with Ruimte. */
  list: oc.output(z.array(MethodLine)),
  /** As a session would take it now. */
  get: oc.input(one).output(Method).errors(failsWith('METHOD_NOT_FOUND')),
  /** The forms that advice can take. */
  modules: oc.output(z.array(Block)),
  choose: oc.input(ChooserAnswers).output(Choice),
  /** A new own method with the blocks of another. */
  copy: oc
    .input(one.extend({ language: Language }))
    .output(own)
    .errors(failsWith('METHOD_NOT_FOUND')),
  create: oc.input(z.object({ language: Language })).output(own),
  draft: oc.input(own).output(OwnMethodDraft).errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Keeps what was written so far; sessions do not see it until it is saved. */
  keepDraft: oc
    .input(own.extend({ draft: MethodDraft }))
    .output(z.object({}))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Makes the draft the method that new sessions use. Sessions that were planned before keep their own copy. */
  save: oc
    .input(own)
    .output(z.object({ version: z.int() }))
    .errors(failsWith('DOCUMENT_NOT_FOUND', 'METHOD_NOT_READY')),
  /** Newest first. */
  versions: oc.input(own).output(z.array(MethodVersion)).errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Puts an earlier version, or the last when none is named, back in the draft; saving it makes it a new version. */
  takeBack: oc
    .input(own.extend({ version: z.int().min(1).optional() }))
    .output(z.object({}))
    .errors(failsWith('DOCUMENT_NOT_FOUND', 'VERSION_NOT_FOUND')),
  /** A method as the text of a file that another Ruimte can read. */
  exportFile: oc
    .input(one.extend({ language: Language }))
    .output(z.object({ text: z.string() }))
    .errors(failsWith('METHOD_NOT_FOUND')),
  importFile: oc
    .input(z.object({ text: z.string() }))
    .output(own)
    .errors(failsWith('METHOD_FILE_UNREADABLE')),
}
