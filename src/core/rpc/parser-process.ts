/** A running process that reads strangers' files, as core sees it. Messages are those of `core/transfer/parsed.ts`. */
export interface ParserProcess {
  post(message: object): void
  /** `message` comes from a process that has read a stranger's file and can be anything. */
  onMessage(listener: (message: unknown) => void): void
  onExit(listener: () => void): void
  kill(): void
}

/** Starts a process without keys; each host has its own way. */
export type StartParser = () => ParserProcess
