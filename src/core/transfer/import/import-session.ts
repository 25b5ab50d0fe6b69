import { MAX_IMPORT_FILE_BYTES } from '#shared/limits.ts'
import type { RefusalReason } from '#shared/transfer/refusal-reason.ts'
import { DomainError } from '../../domain-error.ts'
import type { StartParser } from '../../rpc/parser-process.ts'
import { ParserLine, type ParserLimits, type Piece } from '../parser-line.ts'
import type { ArchivedDocument } from '../archive/archive-format.ts'
import type { Staged } from './staged.ts'

/** The name of a file without its path and its ending, for a text that has no title of its own. */
export function titleFromName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last
    .replace(/\.[^.]{1,10}$/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 300)
}

/** One import: its files come in one after another, are read by the parser, and wait here. Nothing of it is on disk. */
export class ImportSession {
  readonly staged = new Map<number, Staged>()
  readonly #line: ParserLine
  #coming: { readonly file: number; bytes: number } | undefined
  #isReading = false

  constructor(startParser: StartParser, limits?: Partial<ParserLimits>) {
    this.#line = new ParserLine(startParser, limits)
  }

  /** @throws {DomainError} `IMPORT_OUT_OF_ORDER` when another file is under way, or this one is too large */
  give(file: number, bytes: Uint8Array): void {
    this.#coming ??= { file, bytes: 0 }
    if (this.#isReading || this.#coming.file !== file) throw new DomainError('IMPORT_OUT_OF_ORDER')
    this.#coming.bytes += bytes.byteLength
    if (this.#coming.bytes > MAX_IMPORT_FILE_BYTES) this.#startOver()
    this.#line.give(bytes)
  }

  /**
   * Reads the file that was handed over.
   *
   * @returns why it is refused, or what is now staged
   * @throws {DomainError} `IMPORT_OUT_OF_ORDER` when not all of it came
   */
  async read(file: number, name: string, sizeBytes: number): Promise<Staged | RefusalReason> {
    const { file: coming, bytes } = this.#coming ?? { file, bytes: 0 }
    if (this.#isReading) throw new DomainError('IMPORT_OUT_OF_ORDER')
    if (coming !== file || bytes !== sizeBytes) this.#startOver()
    this.#isReading = true
    try {
      const pieces: Piece[] = []
      const refused = await this.#line.read(name, (piece) => pieces.push(piece))
      const staged = refused ?? stagedFrom(pieces, titleFromName(name))
      if (typeof staged !== 'string') this.staged.set(file, staged)
      return staged
    } finally {
      this.#coming = undefined
      this.#isReading = false
    }
  }

  close(): void {
    this.#line.close()
    this.staged.clear()
  }

  /** What came of the file is with the parser: a new one begins without it. */
  #startOver(): never {
    this.#line.close()
    this.#coming = undefined
    throw new DomainError('IMPORT_OUT_OF_ORDER')
  }
}

function stagedFrom(pieces: readonly Piece[], fallbackTitle: string): Staged | RefusalReason {
  const [first] = pieces
  if (first?.type === 'text') return { type: 'text', text: first, fallbackTitle }
  if (first?.type !== 'manifest') return 'damaged'
  const documents = pieces.flatMap((piece) => (piece.type === 'document' ? [piece.document] : [])).filter(canBeOwn)
  const aliases = pieces.find((piece) => piece.type === 'aliases')?.aliases ?? null
  return { type: 'archive', manifest: first.manifest, documents, aliases }
}

/** What comes in lands in the personal space; there the report that a team has of a session would be a session without any. */
function canBeOwn({ kind, space }: ArchivedDocument): boolean {
  return kind !== 'session' || space === 'personal'
}
