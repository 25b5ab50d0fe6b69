import type { Arrival } from '../transport.ts'
import { codeOf, type DirectoryItem, type FileFacts, type FileSystem } from './file-system.ts'
import { DEVICES, ENTRIES, isUnfinished, REQUESTS } from './folder-names.ts'
import { atPlace } from './place-problem.ts'
import type { SeenFiles } from './seen-files.ts'
import type { Pause } from './write-atomically.ts'

/** More than any parcel has: whatever it is, it is not ours. */
const MOST_BYTES = 1024 * 1024
/** A file that a sync client still has to fetch can keep its reader waiting for minutes. */
const LONGEST_READ_MS = 10_000
const AT_ONCE = 16

export interface Reading {
  readonly files: FileSystem
  readonly pause: Pause
  readonly root: string
  /** This device's directory: what lies there is looked at each time, for it has to be right. */
  readonly own: string
  readonly seen: SeenFiles
}

interface Found {
  readonly path: string
  readonly facts: FileFacts
  readonly bytes: Uint8Array
}

/** Hands over the files that are new or changed: lines of the log first, then each device's in the order of their names. */
export async function* readFolder(reading: Reading, signal: AbortSignal): AsyncIterable<Arrival> {
  for (const directory of await directoriesIn(reading)) {
    const paths = await filesIn(reading, directory)
    for (let start = 0; start < paths.length && !signal.aborted; start += AT_ONCE) {
      const found = await Promise.all(paths.slice(start, start + AT_ONCE).map((path) => readOne(reading, path)))
      for (const one of found) {
        if (one) yield { bytes: one.bytes, refuse: reading.seen.handOver(one.path, one.facts) }
      }
    }
  }
}

async function directoriesIn({ files, root }: Reading): Promise<string[]> {
  const devices = (await list(files, `${root}/${DEVICES}`)).filter(({ isDirectory }) => isDirectory)
  return [ENTRIES, REQUESTS, ...devices.map(({ name }) => `${DEVICES}/${name}`).toSorted()].map(
    (directory) => `${root}/${directory}`,
  )
}

async function filesIn({ files, own, seen }: Reading, directory: string): Promise<string[]> {
  const items = await list(files, directory)
  return items
    .filter(({ name, isDirectory }) => !isDirectory && !isUnfinished(name))
    .map(({ name }) => `${directory}/${name}`)
    .filter((path) => directory === own || !seen.isSettled(path))
    .toSorted()
}

async function list(files: FileSystem, directory: string): Promise<readonly DirectoryItem[]> {
  return atPlace(async () => {
    try {
      return await files.list(directory)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return []
      throw error
    }
  })
}

/** Undefined for what is not new, and for what cannot be read at this moment: it comes at a later look. */
async function readOne({ files, pause, seen }: Reading, path: string): Promise<Found | undefined> {
  const isDone = new AbortController()
  try {
    const facts = await files.describe(path)
    if (facts.size === 0 || facts.size > MOST_BYTES || !seen.isDue(path, facts)) return undefined
    const bytes = await Promise.race([files.read(path), pause(LONGEST_READ_MS, isDone.signal)])
    return bytes ? { path, facts, bytes } : undefined
  } catch (error) {
    if (codeOf(error)) return undefined
    throw error
  } finally {
    isDone.abort()
  }
}
