import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { AliasId, DocumentId } from '../ids.ts'
import { CheckedField, TextSpan } from './privacy.ts'

const AliasText = z.string().trim().min(1).max(80)
const NameText = z.string().trim().min(1).max(200)

/** What stands for a person in a text. The real name is known to this vault alone. */
export const Alias = z.object({
  id: AliasId,
  documentId: DocumentId,
  /** What readers see: “mevrouw K.”, “Sami”, “de jongste”. */
  alias: z.string().min(1).max(80),
  /** The ways in which the real name was written in this document; an alias in the text knows which one it stands for. */
  forms: z.array(z.object({ id: z.int().min(0), text: z.string().min(1).max(200) })).min(1),
  /** Taken off the list. It is kept, for an undo or an older version can bring it back into the text. */
  isRemoved: z.boolean(),
})
export type Alias = z.infer<typeof Alias>

/** A place in the text where a real name stands still. */
export const NameOccurrence = TextSpan.extend({
  field: z.string(),
  text: z.string(),
  /** Where a title before the name begins (“mw. ”), for an alias that says as much itself; `start` where there is none. */
  titleStart: z.int().min(0),
})
export type NameOccurrence = z.infer<typeof NameOccurrence>

/** `this`: stands for that person in this document already; `linked`: in one that it is linked with. */
export const AliasOrigin = z.enum(['this', 'linked', 'new'])
export type AliasOrigin = z.infer<typeof AliasOrigin>

export const AliasSuggestion = z.object({ alias: z.string(), origin: AliasOrigin })
export type AliasSuggestion = z.infer<typeof AliasSuggestion>

const one = z.object({ id: AliasId })

/** Aliases exist in the personal space alone: a document of a team has none, and is not found here. */
export const aliasesContract = {
  /** The private alias list of a document, oldest first, and the aliases of documents it is linked with. */
  list: oc
    .input(z.object({ documentId: DocumentId }))
    .output(z.object({ aliases: z.array(Alias), linked: z.array(Alias) }))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Aliases that fit a name, best first; none gives the name away. `before` is what stands before the name. */
  suggest: oc
    .input(z.object({ documentId: DocumentId, realName: NameText, before: z.string().max(80) }))
    .output(z.array(AliasSuggestion))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Gives a person an alias. An alias that is on the list already is the same person, who gets one more written form. */
  add: oc
    .input(z.object({ documentId: DocumentId, alias: AliasText, realName: NameText }))
    .output(Alias)
    .errors(failsWith('DOCUMENT_NOT_FOUND', 'ALIAS_GIVES_NAME_AWAY')),
  /** Keeps more ways in which the real name is written: initials, a surname alone. */
  addForms: oc
    .input(one.extend({ texts: z.array(z.string().min(1).max(200)).max(5000) }))
    .output(Alias)
    .errors(failsWith('ALIAS_NOT_FOUND')),
  rename: oc
    .input(one.extend({ alias: AliasText }))
    .output(Alias)
    .errors(failsWith('ALIAS_NOT_FOUND', 'ALIAS_TAKEN', 'ALIAS_GIVES_NAME_AWAY')),
  /** Takes an alias off the list, when none of it stands in the text any more. */
  remove: oc.input(one).output(z.object({})).errors(failsWith('ALIAS_NOT_FOUND')),
  /** Where this person is still named: in full, by first name, surname, initials, with a possessive. */
  occurrences: oc
    .input(z.object({ documentId: DocumentId, realName: NameText, fields: z.array(CheckedField).max(5000) }))
    .output(z.array(NameOccurrence)),
}
