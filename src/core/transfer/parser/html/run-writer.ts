import type { PaperRun } from '../../../paper/paper.ts'

export type Look = Omit<PaperRun, 'text'>

/** Collects the words of one block; white space counts as it does in a web page. */
export class RunWriter {
  #runs: PaperRun[] = []

  write(text: string, look: Look, keepSpace: boolean): void {
    const words = keepSpace ? text.replaceAll(/\r\n?/g, '\n') : text.replaceAll(/[ \t\n\r\f]+/g, ' ')
    const shown = !keepSpace && this.#endsInSpace() ? words.replace(/^ /, '') : words
    if (shown === '') return
    const last = this.#runs.at(-1)
    if (last && sameLook(last, look)) this.#runs[this.#runs.length - 1] = { ...last, text: last.text + shown }
    else this.#runs.push({ ...look, text: shown })
  }

  /** What was written since the last time, without space at its ends; nothing when there were no words. */
  take(): PaperRun[] {
    const runs = trimmed(this.#runs)
    this.#runs = []
    return runs
  }

  #endsInSpace(): boolean {
    const last = this.#runs.at(-1)
    return last === undefined || /[ \n]$/.test(last.text)
  }
}

function trimmed(runs: readonly PaperRun[]): PaperRun[] {
  const kept = [...runs]
  while (kept[0] && kept[0].text.trim() === '') kept.shift()
  while (kept.at(-1)?.text.trim() === '') kept.pop()
  return kept.map((run, place) => {
    const start = place === 0 ? run.text.trimStart() : run.text
    // A space before a line break is seen by nobody.
    return { ...run, text: (place === kept.length - 1 ? start.trimEnd() : start).replaceAll(/ +\n/g, '\n') }
  })
}

function sameLook(run: PaperRun, look: Look): boolean {
  return (['bold', 'italic', 'underline', 'strike', 'code', 'link'] as const).every((name) => run[name] === look[name])
}
