import { TransportError } from '../transport-error.ts'
import type { Arrival, Parcel, ParcelName, Transport } from '../transport.ts'
import { codeOf, type FileSystem } from './file-system.ts'
import {
  DEVICES,
  deviceFolderName,
  ENTRIES,
  isUnfinishedOf,
  numberIn,
  pathOf,
  type ReplacedKind,
  replacedName,
  REQUESTS,
} from './folder-names.ts'
import { nodeFileSystem } from './node-file-system.ts'
import { atPlace } from './place-problem.ts'
import { readFolder } from './read-folder.ts'
import { README_NAME, README_TEXT } from './readme-of-folder.ts'
import { SeenFiles } from './seen-files.ts'
import { pauseFor } from './pause-for.ts'
import { again, type Pause, writeAtomically } from './write-atomically.ts'

export interface FolderConfig {
  /** The folder that the organisation keeps in step; it is never made. */
  readonly place: string
  /** The team's folder in it: see `teamFolderName`. */
  readonly folder: string
  /** Under whose id this device writes. */
  readonly device: string
  readonly files?: FileSystem
  readonly pause?: Pause
}

/**
 * A folder that some other program keeps in step between computers. Each device writes in a directory of its own and
 * never touches another's, so there is nothing that two computers could change at the same time. Lines of the log and
 * requests are named by their content and never changed.
 */
export function openFolder(config: FolderConfig): Transport {
  return new FolderTransport({ files: nodeFileSystem, pause: pauseFor, ...config })
}

class FolderTransport implements Transport {
  readonly #config: Required<FolderConfig>
  readonly #root: string
  readonly #own: string
  readonly #seen = new SeenFiles()
  #isCleared = false

  constructor(config: Required<FolderConfig>) {
    this.#config = config
    this.#root = `${config.place}/${config.folder}`
    this.#own = `${this.#root}/${DEVICES}/${deviceFolderName(config.device)}`
  }

  async offer(parcel: Parcel): Promise<void> {
    await this.#requirePlace()
    await atPlace(async () => {
      const [directory, name] = this.#placeOf(parcel)
      await this.#prepare(directory)
      if (!(await this.#isThere(`${directory}/${name}`, parcel))) {
        await this.#write(directory, name, parcel.bytes)
        this.#seen.forget(`${directory}/${name}`)
      }
      if (parcel.kind === 'heads' || parcel.kind === 'note') await this.#removeBefore(parcel.kind, parcel.number ?? 0)
    })
  }

  async *receive(signal: AbortSignal): AsyncIterable<Arrival> {
    await this.#requirePlace()
    this.#seen.begin()
    const { files, pause } = this.#config
    yield* readFolder({ files, pause, root: this.#root, own: this.#own, seen: this.#seen }, signal)
  }

  async missing<Name extends ParcelName>(parcels: readonly Name[]): Promise<Name[]> {
    if (parcels.length === 0) return []
    await this.#requirePlace()
    const directories = new Set(parcels.map((parcel) => this.#placeOf(parcel)[0]))
    const there = new Set<string>()
    for (const directory of directories) {
      for (const name of await atPlace(() => this.#namesIn(directory))) there.add(`${directory}/${name}`)
    }
    return parcels.filter((parcel) => {
      const path = this.#placeOf(parcel).join('/')
      return !there.has(path) || this.#seen.wasRefused(path)
    })
  }

  async withdraw(parcels: readonly ParcelName[]): Promise<void> {
    if (parcels.length === 0) return
    await this.#requirePlace()
    for (const parcel of parcels) await atPlace(() => this.#remove(this.#placeOf(parcel).join('/')))
  }

  rewind(): void {
    this.#seen.forget()
  }

  watch(onHint: () => void): () => void {
    return this.#config.files.watch(this.#root, onHint)
  }

  async close(): Promise<void> {
    this.#seen.forget()
  }

  #placeOf(parcel: ParcelName): [directory: string, name: string] {
    const [directory, name] = pathOf(parcel, this.#config.device)
    return [`${this.#root}/${directory}`, name]
  }

  /** A drive that is not connected must not be taken for one that is empty. */
  async #requirePlace(): Promise<void> {
    try {
      await this.#config.files.list(this.#config.place)
    } catch (error) {
      const code = codeOf(error)
      if (!code) throw error
      throw new TransportError(code === 'ENOENT' || code === 'ENOTDIR' ? 'place-missing' : 'place-unreachable')
    }
  }

  async #prepare(directory: string): Promise<void> {
    await this.#config.files.makeDirectory(directory)
    await this.#clearUnfinished()
    const names = await this.#namesIn(this.#root)
    if (names.includes(README_NAME)) return
    await this.#write(this.#root, README_NAME, Buffer.from(README_TEXT.replaceAll('\n', '\r\n')))
  }

  #write(directory: string, name: string, bytes: Uint8Array): Promise<void> {
    const { files, pause, device } = this.#config
    return writeAtomically(files, pause, { directory, name, bytes, device })
  }

  /** What this device was writing when it was ended, once after each start. It is in nobody's way, so nothing fails by it. */
  async #clearUnfinished(): Promise<void> {
    if (this.#isCleared) return
    this.#isCleared = true
    const { files, device } = this.#config
    for (const directory of [this.#root, `${this.#root}/${ENTRIES}`, `${this.#root}/${REQUESTS}`, this.#own]) {
      const items = await files.list(directory).catch(() => [])
      const left = items.filter(({ name }) => isUnfinishedOf(device, name))
      for (const { name } of left) await files.remove(`${directory}/${name}`).catch(() => {})
    }
  }

  /** A request that others put there is left alone; all else is named by what it holds, and has to be right. */
  async #isThere(path: string, { kind, bytes }: Parcel): Promise<boolean> {
    try {
      const found = await this.#config.files.read(path)
      return kind === 'join' || Buffer.compare(found, bytes) === 0
    } catch {
      return false
    }
  }

  /** The one before stays for whoever is reading it. */
  async #removeBefore(kind: ReplacedKind, number: number): Promise<void> {
    const older = (await this.#namesIn(this.#own)).flatMap((name) => numberIn(kind, name) ?? [])
    const spent = older
      .filter((other) => other < number)
      .toSorted((one, other) => other - one)
      .slice(1)
    for (const other of spent) await this.#remove(`${this.#own}/${replacedName(kind, other)}`)
  }

  async #remove(path: string): Promise<void> {
    try {
      await again(this.#config.pause, () => this.#config.files.remove(path))
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
    }
    this.#seen.forget(path)
  }

  async #namesIn(directory: string): Promise<string[]> {
    try {
      return (await this.#config.files.list(directory)).map(({ name }) => name)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return []
      throw error
    }
  }
}
