import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sync as writeFileAtomic } from 'write-file-atomic'
import { CONTROL_PATH, type Shown } from './control.ts'

/** Where the running host is, and what proves to it that a question comes from the same person. */
interface Control {
  readonly origin: string
  readonly token: string
}

const ANSWER_WITHIN_MS = 5000
const fileIn = (directory: string) => join(directory, 'host.json')

/**
 * Asks the Ruimte that already runs on this vault to show itself.
 *
 * @returns undefined when none runs; a file that a killed one left behind counts as none
 */
export async function askRunningHost(directory: string): Promise<Shown | undefined> {
  const control = readControl(directory)
  if (!control) return undefined
  try {
    const answer = await fetch(`${control.origin}${CONTROL_PATH}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${control.token}` },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    })
    return answer.ok ? ((await answer.json()) as Shown) : undefined
  } catch {
    return undefined
  }
}

/** Tells later starts where this host is, in a file that only its owner can read. @returns how to take it back */
export function announceHost(directory: string, control: Control): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  writeFileAtomic(fileIn(directory), JSON.stringify(control), { mode: 0o600 })
  return () => {
    if (readControl(directory)?.token === control.token) rmSync(fileIn(directory), { force: true })
  }
}

function readControl(directory: string): Control | undefined {
  try {
    const found = JSON.parse(readFileSync(fileIn(directory), 'utf8')) as Partial<Control> | null
    // Only ever ask on loopback, whatever the file says.
    const isHere = typeof found?.origin === 'string' && /^http:\/\/127\.0\.0\.1:\d+$/.test(found.origin)
    return isHere && typeof found.token === 'string' ? (found as Control) : undefined
  } catch {
    return undefined
  }
}
