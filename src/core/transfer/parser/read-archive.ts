import {
  ARCHIVE_VERSION,
  ArchivedAliases,
  ArchivedDocument,
  Manifest,
  MANIFEST,
  REAL_NAMES,
} from '../archive/archive-format.ts'
import type { FromParser } from '../parsed.ts'
import { checkContents } from './check-contents.ts'
import { limits } from './limits.ts'
import type { ZipPart } from './read-zip.ts'
import { Refusal } from './refusal.ts'

/**
 * The documents of an archive that Ruimte made. Only the files that its manifest names are unpacked, one after another.
 *
 * @throws {Refusal} when Ruimte did not make it, or a part of it is not as Ruimte makes it
 */
export async function* readArchive(
  parts: readonly ZipPart[],
): AsyncGenerator<Extract<FromParser, { type: 'manifest' | 'document' | 'aliases' }>, void> {
  const byName = new Map(parts.map((part) => [part.name, part]))
  const manifest = await readManifest(byName)
  yield { type: 'manifest', manifest }
  for (const { id, data } of manifest.documents) {
    const document = ArchivedDocument.safeParse(await readJson(byName.get(data)))
    if (!document.success || document.data.id !== id) throw new Refusal('damaged')
    if (document.data.version > ARCHIVE_VERSION) throw new Refusal('newer')
    await checkContents(document.data)
    yield { type: 'document', document: document.data }
  }
  if (byName.has(REAL_NAMES)) {
    const aliases = ArchivedAliases.safeParse(await readJson(byName.get(REAL_NAMES)))
    if (!aliases.success) throw new Refusal('damaged')
    yield { type: 'aliases', aliases: aliases.data }
  }
}

async function readManifest(byName: ReadonlyMap<string, ZipPart>): Promise<Manifest> {
  const part = byName.get(MANIFEST)
  if (!part) throw new Refusal('other-zip')
  const value = await readJson(part)
  const isOurs = typeof value === 'object' && value !== null && 'format' in value && value.format === 'ruimte-archive'
  if (!isOurs) throw new Refusal('other-zip')
  if ('version' in value && Number(value.version) > ARCHIVE_VERSION) throw new Refusal('newer')
  const manifest = Manifest.safeParse(value)
  if (!manifest.success) throw new Refusal('damaged')
  return manifest.data
}

async function readJson(part: ZipPart | undefined): Promise<unknown> {
  if (!part) throw new Refusal('damaged')
  if (part.bytes > limits.archivedBytes) throw new Refusal('swells')
  const text = (await part.read()).toString('utf8')
  try {
    const value: unknown = JSON.parse(text)
    if (isTooDeep(value)) throw new Refusal('too-deep')
    return value
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged')
  }
}

/** Looks without going down itself, so that depth cannot end the looking. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) return true
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return false
}
