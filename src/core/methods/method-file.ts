import { z } from 'zod'
import { Language } from '#shared/language.ts'
import { MAX_METHOD_FILE_BYTES } from '#shared/limits.ts'
import { MethodDraft } from '#shared/sessions/method-draft.ts'
import { DomainError } from '../domain-error.ts'

const FORMAT = 'ruimte-method'
/** Goes up when an older Ruimte could no longer read what is written. */
const FORMAT_VERSION = 1

const Envelope = z.object({ format: z.literal(FORMAT), formatVersion: z.int().min(1) })
const MethodFile = Envelope.extend({ language: Language, method: MethodDraft })
export type MethodFile = Pick<z.infer<typeof MethodFile>, 'language' | 'method'>

/** The text of a file that another Ruimte reads as the same method. */
export function writeMethodFile(file: MethodFile): string {
  return `${JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, ...file }, null, 2)}\n`
}

/** @throws {DomainError} `METHOD_FILE_UNREADABLE` */
export function readMethodFile(text: string): MethodFile {
  if (Buffer.byteLength(text) > MAX_METHOD_FILE_BYTES) throw unreadable('too-large')
  const parsed = parseJson(text)
  const envelope = Envelope.safeParse(parsed)
  if (!envelope.success) throw unreadable('not-a-method')
  if (envelope.data.formatVersion > FORMAT_VERSION) throw unreadable('newer')
  const file = MethodFile.safeParse(parsed)
  if (!file.success) throw unreadable('not-a-method')
  const { language, method } = file.data
  if (hasSameIds(method)) throw unreadable('not-a-method')
  return { language, method }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable('not-a-method')
  }
}

/** A draft keeps each block under its id, so two blocks with one id would become one. */
function hasSameIds({ blocks }: MethodDraft): boolean {
  return new Set(blocks.map(({ id }) => id)).size < blocks.length
}

function unreadable(because: 'too-large' | 'not-a-method' | 'newer'): DomainError {
  return new DomainError('METHOD_FILE_UNREADABLE', { because })
}
