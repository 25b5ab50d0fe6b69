import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ParserProcess } from '../rpc/parser-process.ts'
import parserPath from './parser/parser-process.ts?modulePath'

/** For what a text, a web page or a Word document turns into on its way; the bytes of the file come on top. */
const MEMORY_MB = 512

/**
 * A parser as a child of this process: without our environment, with nowhere to write to, and allowed to read the
 * program's own files and no others. It can start no process, no thread and no native code.
 */
export function forkParser(): ParserProcess {
  return forkProgram(parserPath)
}

/** The same for another program than the parser, to prove what it could do. */
export function forkProgram(program: string): ParserProcess {
  const child = fork(program, [], {
    execArgv: ['--permission', `--allow-fs-read=${directoryOf(program)}`, `--max-old-space-size=${MEMORY_MB}`],
    env: necessities(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // A process that is gone already cannot be told anything; that it is gone is told by `exit`.
  child.on('error', () => {})
  return {
    post: (message) => void (child.connected && child.send(message, () => {})),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  }
}

/** Windows starts no program without knowing where its system is. */
function necessities(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env
  return SystemRoot === undefined ? {} : { SystemRoot }
}

/** Where a program's own files are: the nearest folder above it that has a `package.json`. */
function directoryOf(program: string): string {
  let directory = dirname(program)
  while (!existsSync(join(directory, 'package.json')) && dirname(directory) !== directory)
    directory = dirname(directory)
  return directory
}
