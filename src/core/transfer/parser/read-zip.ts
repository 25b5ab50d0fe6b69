import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl'
import { limits } from './limits.ts'
import { Refusal } from './refusal.ts'

export interface ZipPart {
  /** A name, never a path to write to. */
  readonly name: string
  readonly bytes: number
  /** Unpacks it; fails when it turns out larger than it says. */
  read(): Promise<Buffer>
}

/**
 * What is in a zip, after a look at all of it and before anything is unpacked.
 *
 * @throws {Refusal} when it is damaged, locked, swells, or has names or links that lead elsewhere
 */
export async function readZip(bytes: Buffer, mostEntries: number): Promise<ZipPart[]> {
  const zip = await orDamaged(fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: true }))
  if (zip.entryCount > mostEntries) throw new Refusal('swells')
  const parts = new Map<string, ZipPart>()
  let unpacked = 0
  for await (const entry of entriesOf(zip)) {
    const name = nameOf(entry)
    checkEntry(entry)
    unpacked += entry.uncompressedSize
    if (unpacked > limits.unpackedBytes) throw new Refusal('swells')
    const key = name.toLowerCase()
    // Two parts by one name: what one program checks would not be what another reads.
    if (parts.has(key)) throw new Refusal('unsafe')
    if (!name.endsWith('/')) parts.set(key, partOf(zip, entry, name))
  }
  return [...parts.values()]
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry()
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged')
  }
}

function partOf(zip: ZipFile, entry: Entry, name: string): ZipPart {
  return {
    name,
    bytes: entry.uncompressedSize,
    read: () => orDamaged(zip.openReadStreamPromise(entry).then(buffer)),
  }
}

function checkEntry(entry: Entry): void {
  if (entry.isEncrypted()) throw new Refusal('password')
  if (!isPlain(entry)) throw new Refusal('unsafe')
  if (!entry.canDecodeFileData()) throw new Refusal('damaged')
  const { compressedSize, uncompressedSize } = entry
  if (uncompressedSize > limits.ratioFromBytes && uncompressedSize > compressedSize * limits.ratio) {
    throw new Refusal('swells')
  }
}

const FILE_TYPE = 0o170000
const REGULAR = 0o100000
const DIRECTORY = 0o040000

/** A file or a folder; not a link to somewhere else, a pipe or a device. */
function isPlain({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & FILE_TYPE
  return type === 0 || type === REGULAR || type === DIRECTORY
}

/** Names that Windows takes for devices, streams of a file, or shortens. */
const treacherous = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[\p{Cc}:*?"<>|]|[. ]$/iu

function nameOf(entry: Entry): string {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true)
  const steps = name.split('/')
  const isTreacherous = steps.some((step) => treacherous.test(step))
  if (validateFileName(name) !== null || isTreacherous || name.length > 300) throw new Refusal('unsafe')
  return name
}

async function orDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch {
    throw new Refusal('damaged')
  }
}
