/** Tells something to who started Ruimte in a terminal. */
export function say(...lines: string[]): void {
  for (const line of lines) process.stdout.write(`[ruimte] ${line}\n`)
}
