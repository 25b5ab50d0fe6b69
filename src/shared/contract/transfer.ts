import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { failsWith } from '../errors.ts'
import { DocumentId } from '../ids.ts'
import { Language } from '../language.ts'
import { MAX_CHUNK_BYTES, MAX_IMPORT_FILE_BYTES, MAX_IMPORT_FILES } from '../limits.ts'
import { LeftOut } from '../transfer/left-out.ts'
import { RefusalReason } from '../transfer/refusal-reason.ts'
import { ProposedPrinciple } from '../vision/proposed-principle.ts'
import { DocumentKind } from './documents.ts'

export const ExportFormat = z.enum(['markdown', 'docx', 'pdf'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** What a text from elsewhere can become; a session is held, not brought in. */
export const ImportKind = DocumentKind.extract(['journal', 'dilemma', 'lesson', 'mistake', 'success'])
export type ImportKind = z.infer<typeof ImportKind>

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** A file for the person at the window. Its name says what it is and when, never what stands in it. */
export const MadeFile = z.object({ name: z.string(), type: z.string(), bytes: Bytes })
export type MadeFile = z.infer<typeof MadeFile>

export const ArchiveStep = z.discriminatedUnion('type', [
  /** `done` and `of` count documents. */
  z.object({ type: z.literal('progress'), done: z.int(), of: z.int() }),
  /** The next part of the zip. */
  z.object({ type: z.literal('bytes'), bytes: Bytes }),
  z.object({ type: z.literal('made'), name: z.string(), documents: z.int() }),
])
export type ArchiveStep = z.infer<typeof ArchiveStep>

/** What there is to take along, to choose from. */
export const ArchiveContents = z.object({
  documents: z.int(),
  /** Of these, how many live in the space of a team. */
  inTeams: z.int(),
  /** Documents with a list of real names. */
  withRealNames: z.int(),
  /** What was decided at the privacy check. It goes along with the real names, as its words may be names. */
  decisions: z.int(),
})
export type ArchiveContents = z.infer<typeof ArchiveContents>

const ImportId = z.uuid().brand<'ImportId'>()
export type ImportId = z.infer<typeof ImportId>

/** One text of a file, waiting to be brought in. */
export const ImportText = z.object({
  title: z.string(),
  /** Its first words. */
  opening: z.string(),
  words: z.int(),
  /** What the file itself says it is; a person can choose otherwise. */
  kind: ImportKind.nullable(),
  leftOut: z.array(LeftOut),
})
export type ImportText = z.infer<typeof ImportText>

/** What came out of a file. */
export const ReadFile = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('text'), text: ImportText }),
  z.object({
    outcome: z.literal('archive'),
    /** How many documents of each kind. */
    kinds: z.partialRecord(DocumentKind, z.int()),
    documents: z.int(),
    /** Already in this vault, word for word. */
    alreadyHere: z.int(),
    /** Here as well, and different: they come in beside what is here. */
    different: z.int(),
    /** Come from a team's space; they land in the personal space as all others. */
    fromTeams: z.int(),
    /** Documents that come with a list of real names. */
    withRealNames: z.int(),
    /** What was decided at the privacy check, beside the real names. */
    decisions: z.int(),
  }),
  z.object({ outcome: z.literal('refused'), reason: RefusalReason }),
])
export type ReadFile = z.infer<typeof ReadFile>

export const ImportStep = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.int(), of: z.int() }),
  z.object({
    type: z.literal('done'),
    documents: z.array(z.object({ file: z.int(), id: DocumentId, kind: DocumentKind, title: z.string() })),
    alreadyHere: z.int(),
    /** Documents whose list of real names came along. */
    withRealNames: z.int(),
  }),
])
export type ImportStep = z.infer<typeof ImportStep>

const inImport = z.object({ importId: ImportId })
/** Counts the files of one import from 0. */
const ofFile = inImport.extend({
  file: z
    .int()
    .min(0)
    .max(MAX_IMPORT_FILES - 1),
})
const gone = failsWith('IMPORT_NOT_FOUND')

/** Texts that come in from files, and go out as files. */
export const transferContract = {
  /** One document as a file. */
  exportDocument: oc
    .input(z.object({ id: DocumentId, format: ExportFormat, language: Language }))
    .output(MadeFile)
    .errors(failsWith('DOCUMENT_NOT_FOUND')),
  archiveContents: oc.output(ArchiveContents),
  /** Everything as one zip, in parts; who stops listening has stopped it. */
  exportAll: oc
    .input(z.object({ language: Language, withTeams: z.boolean(), withRealNames: z.boolean() }))
    .output(eventIterator(ArchiveStep)),
  /** Begins an import. It lasts for as long as the caller listens; then all that was read and not brought in is forgotten. */
  openImport: oc.output(eventIterator(z.object({ importId: ImportId }))),
  /** Hands over the next part of a file. Parts come in order, one file after another. */
  giveBytes: oc
    .input(ofFile.extend({ bytes: Bytes.refine((bytes) => bytes.byteLength <= MAX_CHUNK_BYTES) }))
    .output(z.object({}))
    .errors({ ...gone, ...failsWith('IMPORT_OUT_OF_ORDER') }),
  /** Reads a file that was handed over. `name` helps to tell what it is, and names a text that has no title. */
  readFile: oc
    .input(ofFile.extend({ name: z.string().max(1000), sizeBytes: z.int().min(0).max(MAX_IMPORT_FILE_BYTES) }))
    .output(ReadFile)
    .errors({ ...gone, ...failsWith('IMPORT_OUT_OF_ORDER') }),
  /** The principles that a text which was read seems to hold; none for a file that was refused or is no text. */
  principlesIn: oc.input(ofFile).output(z.array(ProposedPrinciple)).errors(gone),
  /** Brings in what was read, all of it or nothing: who stops listening before it is done has undone it. */
  bringIn: oc
    .input(
      inImport.extend({
        /** What to make of each text; a file that is not named stays out. */
        files: z.array(z.object({ file: z.int(), kind: ImportKind.nullable(), title: z.string().max(300).nullable() })),
        withRealNames: z.boolean(),
      }),
    )
    .output(eventIterator(ImportStep))
    .errors(gone),
}
