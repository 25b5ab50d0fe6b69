import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })

/** Asks for the passphrase on the terminal; what is typed is not shown. Reads a line where the input is a pipe. */
export async function askPassphrase(prompt: string): Promise<string> {
  process.stdout.write(prompt)
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: process.stdin.isTTY })
  try {
    return await lines.question('')
  } finally {
    lines.close()
    process.stdout.write('\n')
  }
}
