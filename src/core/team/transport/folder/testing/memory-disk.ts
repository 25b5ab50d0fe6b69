import type { DirectoryItem, FileSystem } from '../file-system.ts'

export interface MemoryFile {
  bytes: Uint8Array
  modifiedMs: number
}

/** What a call does to a path; throws what the disk would throw. */
export type Fault = (call: keyof FileSystem, path: string) => void

/** A disk in memory, with everything that can go wrong on one. */
export class MemoryDisk implements FileSystem {
  readonly files = new Map<string, MemoryFile>()
  readonly directories = new Set<string>()
  fault: Fault = () => {}
  #clock = 0

  async list(directory: string): Promise<readonly DirectoryItem[]> {
    this.fault('list', directory)
    if (!this.directories.has(directory)) throw failure('ENOENT')
    const items = new Map<string, boolean>()
    const below = (path: string) => path.startsWith(`${directory}/`)
    for (const path of this.directories) if (below(path)) items.set(firstPart(path, directory), true)
    for (const path of this.files.keys()) {
      const name = firstPart(path, directory)
      if (below(path) && path === `${directory}/${name}`) items.set(name, false)
    }
    return [...items].map(([name, isDirectory]) => ({ name, isDirectory }))
  }

  async describe(path: string): Promise<{ size: number; modifiedMs: number }> {
    this.fault('describe', path)
    const { bytes, modifiedMs } = this.#file(path)
    return { size: bytes.byteLength, modifiedMs }
  }

  async read(path: string): Promise<Uint8Array> {
    this.fault('read', path)
    return this.#file(path).bytes
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.fault('write', path)
    this.put(path, bytes)
  }

  async rename(from: string, to: string): Promise<void> {
    this.fault('rename', from)
    this.put(to, this.#file(from).bytes)
    this.files.delete(from)
  }

  async remove(path: string): Promise<void> {
    this.fault('remove', path)
    this.#file(path)
    this.files.delete(path)
  }

  async makeDirectory(path: string): Promise<void> {
    this.fault('makeDirectory', path)
    const parts = path.split('/')
    for (let count = 1; count <= parts.length; count += 1) this.directories.add(parts.slice(0, count).join('/'))
  }

  async syncDirectory(path: string): Promise<void> {
    this.fault('syncDirectory', path)
  }

  watch(): () => void {
    return () => {}
  }

  /** What somebody else does to the disk, with its directories. */
  put(path: string, bytes: Uint8Array): void {
    const parts = path.split('/').slice(0, -1)
    for (let count = 1; count <= parts.length; count += 1) this.directories.add(parts.slice(0, count).join('/'))
    this.#clock += 1
    this.files.set(path, { bytes: Uint8Array.from(bytes), modifiedMs: this.#clock })
  }

  #file(path: string): MemoryFile {
    const file = this.files.get(path)
    if (!file) throw failure('ENOENT')
    return file
  }
}

export function failure(code: string): Error {
  return Object.assign(new Error(code), { code })
}

function firstPart(path: string, directory: string): string {
  return path.slice(directory.length + 1).split('/')[0] ?? ''
}
