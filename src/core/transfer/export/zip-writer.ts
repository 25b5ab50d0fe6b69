import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { UnixMs } from '#shared/units.ts'

/** Writes a zip file by file, and gives what is ready of it in between. */
export class ZipWriter {
  readonly #zip: Zip
  #ready: Uint8Array[] = []

  constructor() {
    this.#zip = new Zip((error, bytes) => {
      if (error) throw error
      this.#ready.push(bytes)
    })
  }

  add(name: string, text: string, atMs: UnixMs): void {
    const file = new ZipDeflate(name, { level: 6 })
    // A zip knows no days before 1980.
    file.mtime = Math.max(atMs, Date.UTC(1980, 0, 2))
    this.#zip.add(file)
    file.push(strToU8(text), true)
  }

  end(): void {
    this.#zip.end()
  }

  /** What was written since the last time, in parts of at most `maxBytes`. */
  *take(maxBytes: number): Generator<Uint8Array, void> {
    const bytes = new Uint8Array(Buffer.concat(this.#ready))
    this.#ready = []
    for (let start = 0; start < bytes.length; start += maxBytes) yield bytes.subarray(start, start + maxBytes)
  }
}
