import { z } from 'zod'
import { AliasId, DocumentId, MethodId } from './ids.ts'

/**
 * Every failure that a reader can understand and act on. Each row has a sentence in every language
 * (`locales/<language>/errors.json`) that says what happened, what is safe and what to do next.
 */
export const errorTable = {
  /** There is no vault in this place yet. */
  VAULT_MISSING: {},
  /** A vault is already here; making one would overwrite it. */
  VAULT_EXISTS: {},
  VAULT_LOCKED: {},
  /** Another running Ruimte holds this vault. */
  VAULT_IN_USE: {},
  /** The key is right, the store cannot be read. */
  VAULT_DAMAGED: {},
  /** Nothing more can be written where the vault is. */
  DISK_FULL: {},
  /** Neither generation of the key file can be read. */
  KEYSTORE_DAMAGED: {},
  /** The file is no backup, or a part of it is missing or changed. */
  BACKUP_DAMAGED: {},
  /** The store came up without a protection that it must have. */
  STORE_UNSAFE: { data: z.object({ setting: z.string() }) },
  /** The store was written by a newer Ruimte. */
  STORE_TOO_NEW: { data: z.object({ found: z.int(), known: z.int() }) },
  PASSPHRASE_WRONG: {},
  PASSPHRASE_TOO_WEAK: {},
  RECOVERY_WORDS_WRONG: {},
  KEYCHAIN_UNAVAILABLE: {},
  DOCUMENT_NOT_FOUND: { data: z.object({ id: DocumentId }) },
  /** An edit arrived that is not a well-formed edit of this document. */
  EDIT_REFUSED: { data: z.object({ id: DocumentId }) },
  /** History has no such moment of this document. */
  VERSION_NOT_FOUND: { data: z.object({ id: DocumentId }) },
  DILEMMA_WITHOUT_QUESTION: { data: z.object({ id: DocumentId }) },
  ALIAS_NOT_FOUND: { data: z.object({ id: AliasId }) },
  /** Another person of the document has this alias. */
  ALIAS_TAKEN: {},
  /** The alias holds a part of a real name of this document. */
  ALIAS_GIVES_NAME_AWAY: {},
  METHOD_NOT_FOUND: { data: z.object({ id: MethodId }) },
  /** A method that is being written cannot be used yet. */
  METHOD_NOT_READY: { data: z.object({ problems: z.int() }) },
  /** A file holds no method that can be read here. */
  METHOD_FILE_UNREADABLE: { data: z.object({ because: z.enum(['too-large', 'not-a-method', 'newer']) }) },
  /** A session needs one case bringer, one facilitator and at least one other person. */
  SESSION_CIRCLE_INCOMPLETE: {},
  /** The session is not at a point where this can be done. */
  SESSION_NOT_NOW: { data: z.object({ id: DocumentId }) },
  /** The method is still to be chosen together. */
  SESSION_WITHOUT_METHOD: { data: z.object({ id: DocumentId }) },
  /** More dots than each person has. */
  SESSION_TOO_MANY_DOTS: { data: z.object({ dots: z.int() }) },
  /** The method keeps nothing of this round. */
  SESSION_KEEPS_NOTHING: { data: z.object({ id: DocumentId }) },
  /** Only a personal dilemma, lesson, mistake, success or session that was held can be shared, and only as what it can honestly be. */
  SHARE_NOT_POSSIBLE: { data: z.object({ id: DocumentId }) },
  SHARE_EMPTY: { data: z.object({ id: DocumentId }) },
  /** Something that points straight at a person stands in it still. */
  SHARE_BLOCKED: { data: z.object({ id: DocumentId }) },
  /** Something that may point at a person was not decided on yet. */
  SHARE_UNDECIDED: { data: z.object({ id: DocumentId }) },
  SHARE_WITHOUT_SUMMARY: { data: z.object({ id: DocumentId }) },
  /** What was said in this circle was to stay there, and its people were not asked. */
  SHARE_CIRCLE_NOT_ASKED: { data: z.object({ id: DocumentId }) },
  /** The text is not the one that was looked at. */
  SHARE_CHANGED_MEANWHILE: { data: z.object({ id: DocumentId }) },
  /** The team writes in the copy: the original must not take the place of their words. */
  SHARE_WRITTEN_TOGETHER: { data: z.object({ id: DocumentId }) },
  SHARE_STANDS_ANEW: { data: z.object({ id: DocumentId }) },
  /** This device is not, or no longer, in a position to do this in the team. */
  TEAM_NOT_ALLOWED: {},
  /** This vault is in no team now. */
  TEAM_NOT_A_MEMBER: {},
  /** A vault is in one team at a time. */
  TEAM_ALREADY_IN_ONE: {},
  /** The folder cannot be shared in. */
  TEAM_PLACE_UNUSABLE: {
    data: z.object({
      because: z.enum(['missing', 'not-a-folder', 'not-readable', 'not-writable', 'own-vault', 'unreachable']),
    }),
  },
  /** No address of a relay: it begins with `wss://`. */
  TEAM_RELAY_ADDRESS_WRONG: {},
  /** Who is not in the team yet has to say which team is meant. */
  TEAM_RELAY_TAG_MISSING: {},
  TEAM_RELAY_UNREACHABLE: {},
  /** The relay's certificate proves nothing. */
  TEAM_RELAY_UNTRUSTED: {},
  /** The relay does not know this device. */
  TEAM_RELAY_REFUSED: {},
  /** The relay knows this device as one of another team. */
  TEAM_RELAY_OTHER_TEAM: {},
  /** The others cannot be told now. */
  TEAM_OUT_OF_REACH: {},
  /** The words of an invitation do not fit together: a slip of the pen. */
  TEAM_CODE_WRONG: {},
  /** No invitation with these words lies in that place, or not yet. */
  TEAM_INVITATION_NOT_FOUND: {},
  /** The invitation was used, withdrawn, or has run out. */
  TEAM_INVITATION_GONE: {},
  TEAM_REQUEST_GONE: {},
  /** The digits are not those of this request: somebody else may have the words. */
  TEAM_DIGITS_DIFFER: { data: z.object({ triesLeft: z.int() }) },
  /** Without an administrator nobody could be let in any more. */
  TEAM_LAST_ADMIN: {},
  /** Not the recovery words of this team, or of any team in that place. */
  TEAM_RECOVERY_WRONG: {},
  /** The recovery words were confirmed, and are kept nowhere since. */
  TEAM_RECOVERY_SETTLED: {},
  /** The import was ended: cancelled, or the vault was locked meanwhile. */
  IMPORT_NOT_FOUND: {},
  /** Parts of files came in another order than they were announced. */
  IMPORT_OUT_OF_ORDER: {},
} as const satisfies Record<string, { data?: z.ZodType }>

export type ErrorCode = keyof typeof errorTable
export type ErrorData<Code extends ErrorCode> = (typeof errorTable)[Code] extends {
  data: infer Schema extends z.ZodType
}
  ? z.infer<Schema>
  : undefined

/** The rows of {@link errorTable} that one procedure can fail with. */
export function failsWith<Code extends ErrorCode>(...codes: Code[]): Pick<typeof errorTable, Code> {
  return Object.fromEntries(codes.map((code) => [code, errorTable[code]])) as Pick<typeof errorTable, Code>
}
