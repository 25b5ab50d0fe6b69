import { oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { AliasId, DocumentId } from '../ids.ts'
import { CheckedField, TextSpan } from './privacy.ts'

/** What stands for a person in a text. The real name is known to this vault alone. */
export const Alias = z.object({
  id: AliasId,
  documentId: DocumentId,
  /** What readers see: “mevrouw K.”, “Sami”, “de jongste”. */
  alias: z.string().min(1).max(80),
  /** The ways in which the real name was written in this document; an alias in the text knows which one it stands for. */
  forms: z.array(z.object({ id: z.int().min(0), text: z.string().min(1).max(200) })),
})
export type Alias = z.infer<typeof Alias>

/** A place in the text where a real name stands still. */
export const NameOccurrence = TextSpan.extend({ field: z.string(), text: z.string() })
export type NameOccurrence = z.infer<typeof NameOccurrence>

export const aliasesContract = {
  /** The private alias list of a document, and the aliases of documents it is linked with. */
  list: oc
    .input(z.object({ documentId: DocumentId }))
    .output(z.object({ aliases: z.array(Alias), linked: z.array(Alias) }))
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Aliases that fit a name, best first; none gives the name away. */
  suggest: oc
    .input(z.object({ documentId: DocumentId, realName: z.string().min(1).max(200), before: z.string().max(80) }))
    .output(z.array(z.string())),
  /** Gives a person an alias, or takes the one that this name has already. */
  add: oc
    .input(
      z.object({
        documentId: DocumentId,
        alias: z.string().trim().min(1).max(80),
        realName: z.string().min(1).max(200),
      }),
    )
    .output(Alias)
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  /** Keeps one more way in which the real name is written: initials, a surname alone, a possessive. */
  addForm: oc
    .input(z.object({ id: AliasId, text: z.string().min(1).max(200) }))
    .output(Alias)
    .errors(failsWith('ALIAS_NOT_FOUND')),
  rename: oc
    .input(z.object({ id: AliasId, alias: z.string().trim().min(1).max(80) }))
    .output(Alias)
    .errors(failsWith('ALIAS_NOT_FOUND')),
  /** Takes an alias off the list, when none of it stands in the text any more. */
  remove: oc
    .input(z.object({ id: AliasId }))
    .output(z.object({}))
    .errors(failsWith('ALIAS_NOT_FOUND')),
  /** Where this person is still named: in full, by first name, surname, initials, with a possessive. */
  occurrences: oc
    .input(
      z.object({
        documentId: DocumentId,
        realName: z.string().min(1).max(200),
        fields: z.array(CheckedField).max(5000),
      }),
    )
    .output(z.array(NameOccurrence)),
}
