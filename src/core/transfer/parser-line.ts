import type { RefusalReason } from '#shared/transfer/refusal-reason.ts'
import type { ParserProcess, StartParser } from '../rpc/parser-process.ts'
import { FromParser } from './parsed.ts'

export type Piece = Exclude<FromParser, { type: 'done' | 'refused' }>

export interface ParserLimits {
  /** How long the parser may take until it says something, in milliseconds: all that it has of a text, or the next document of an archive. */
  readonly timeMs: number
  /** How much text may come out of one file, in characters of JSON. */
  readonly outputChars: number
}

const usual: ParserLimits = { timeMs: 30_000, outputChars: 300_000_000 }

/**
 * Reads files one after the other with a parser that is started when it is needed, and ended when it takes too long,
 * says too much, or says what a parser does not say. The next file gets a new one.
 */
export class ParserLine {
  readonly #start: StartParser
  readonly #limits: ParserLimits
  #parser: ParserProcess | undefined
  #reading: Reading | undefined

  constructor(start: StartParser, limits: Partial<ParserLimits> = {}) {
    this.#start = start
    this.#limits = { ...usual, ...limits }
  }

  /** Hands a part of the next file over. */
  give(bytes: Uint8Array): void {
    this.#running().post({ type: 'bytes', bytes })
  }

  /**
   * Reads the file that was handed over.
   *
   * @param take gets each piece as it comes
   * @returns why the file is refused, or null when all of it was read
   */
  read(name: string, take: (piece: Piece) => void): Promise<RefusalReason | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#end('too-slow'), this.#limits.timeMs)
      this.#reading = {
        take: (piece) => {
          timer.refresh()
          take(piece)
        },
        chars: 0,
        settle: (outcome) => {
          clearTimeout(timer)
          this.#reading = undefined
          resolve(outcome)
        },
      }
      this.#running().post({ type: 'read', name })
    })
  }

  /** Ends the parser and forgets what it was reading. */
  close(): void {
    this.#end('stopped')
  }

  #running(): ParserProcess {
    if (this.#parser) return this.#parser
    const parser = this.#start()
    this.#parser = parser
    parser.onMessage((message) => {
      if (parser === this.#parser) this.#receive(message)
    })
    parser.onExit(() => {
      if (parser === this.#parser) this.#end('stopped')
    })
    return parser
  }

  #receive(message: unknown): void {
    const reading = this.#reading
    if (!reading || typeof message !== 'string') return this.#end('stopped')
    reading.chars += message.length
    if (reading.chars > this.#limits.outputChars) return this.#end('too-long')
    const said = parse(message)
    if (!said) return this.#end('stopped')
    if (said.type === 'done') reading.settle(null)
    else if (said.type === 'refused') reading.settle(said.reason)
    else reading.take(said)
  }

  #end(reason: RefusalReason): void {
    const parser = this.#parser
    this.#parser = undefined
    parser?.kill()
    this.#reading?.settle(reason)
  }
}

interface Reading {
  readonly take: (piece: Piece) => void
  readonly settle: (outcome: RefusalReason | null) => void
  chars: number
}

/** @returns undefined for what a parser of ours would never say */
function parse(message: string): FromParser | undefined {
  try {
    return FromParser.safeParse(JSON.parse(message)).data
  } catch {
    return undefined
  }
}
