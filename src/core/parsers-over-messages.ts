import type { FromCore } from '#shared/core-messages.ts'
import type { ParserProcess, StartParser } from './rpc/parser-process.ts'
import { type AnyPort, wireOfPort } from './wires.ts'

/** Parsers that the shell starts, since a utility process cannot fork. */
export interface ParsersOverMessages {
  readonly start: StartParser
  /** The shell has started the parser with this number. */
  accept(id: number, port: AnyPort): void
  /** It has ended. */
  gone(id: number): void
}

interface Parser {
  /** What was said to it before its port was there. */
  waiting: object[] | null
  port: AnyPort | undefined
  readonly onMessage: ((message: unknown) => void)[]
  readonly onExit: (() => void)[]
}

export function parsersOverMessages(tell: (message: FromCore) => void): ParsersOverMessages {
  const parsers = new Map<number, Parser>()
  let last = 0
  return {
    start() {
      const id = (last += 1)
      const parser: Parser = { waiting: [], port: undefined, onMessage: [], onExit: [] }
      parsers.set(id, parser)
      tell({ type: 'parser-start', id })
      return processOf(parser, () => tell({ type: 'parser-kill', id }))
    },
    accept(id, port) {
      const parser = parsers.get(id)
      if (!parser) return
      wireOfPort(port).onMessage((message) => parser.onMessage.forEach((listener) => listener(message)))
      port.start?.()
      for (const message of parser.waiting ?? []) port.postMessage(message)
      Object.assign(parser, { port, waiting: null })
    },
    gone(id) {
      const parser = parsers.get(id)
      parsers.delete(id)
      for (const listener of parser?.onExit ?? []) listener()
    },
  }
}

function processOf(parser: Parser, kill: () => void): ParserProcess {
  return {
    post(message) {
      if (parser.port) parser.port.postMessage(message)
      else parser.waiting?.push(message)
    },
    onMessage: (listener) => void parser.onMessage.push(listener),
    onExit: (listener) => void parser.onExit.push(listener),
    kill,
  }
}
