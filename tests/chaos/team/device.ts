import type { DocumentId } from '#shared/ids.ts'
import type { Place } from '#shared/contract/team.ts'
import type { UnixMs } from '#shared/units.ts'
import { type Core, createCore } from '#core/create-core.ts'
import { FolderPlaces } from '#core/team/members/folder-places.ts'
import { startSync } from '#core/team/sync/schedule-sync.ts'
import type { FileSystem } from '#core/team/transport/folder/file-system.ts'
import { teamFolderName } from '#core/team/transport/folder/folder-names.ts'
import type { Transport } from '#core/team/transport/transport.ts'
import { openFolder } from '#core/team/transport/folder/folder-transport.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Contents } from './messages.ts'

export const PASSPHRASE = 'zeven stille fietsen'
/** Packs come often, so that kills meet them. */
export const PACK_AFTER = { segments: 6, bytes: 1e9 }
const WORDS = 'chaos-words'

/** Folders on a disk that a test has made. */
class PlacesOn extends FolderPlaces {
  readonly #files: FileSystem

  constructor(files: FileSystem, vaultDirectory: string) {
    super(vaultDirectory)
    this.#files = files
  }

  override open(...[{ path }, team, { id }]: Parameters<FolderPlaces['open']>): Transport {
    return openFolder({ place: path, folder: teamFolderName(team), device: id, files: this.#files })
  }
}

/** The path of a place; here all are folders. */
export function folderOf(place: Place): string {
  if (!('path' in place)) throw new Error('a place that is no folder')
  return place.path
}

/** The real program on a vault in a directory, sharing by a folder on a disk. */
export async function openDevice(
  vaultDirectory: string,
  { files, nowMs, ownerName }: { files: FileSystem; nowMs: () => number; ownerName: string },
): Promise<Core> {
  const core = createCore({
    vaultDirectory,
    keychain: null,
    keyDerivation: 'quick-for-tests',
    nowMs: () => nowMs() as UnixMs,
    team: {
      places: new PlacesOn(files, vaultDirectory),
      startSync: (config) => startSync({ ...config, packAfter: PACK_AFTER }),
    },
  })
  if (existsSync(join(vaultDirectory, 'keystore.json'))) await core.client.vault.unlock({ passphrase: PASSPHRASE })
  else await core.client.vault.create({ ownerName, passphrase: PASSPHRASE, language: 'nl', contents: 'empty' })
  await core.client.preferences.set({ lockAfterMinutes: 120 }) // nobody touches a key here
  return core
}

/** What stands in the space of the team that this device is or was in. */
export function contentsOf({ context }: Core): Contents {
  const { store, documents } = opened(context)
  const rows = store.read((db) =>
    db.all<{ id: DocumentId }>(
      "SELECT id FROM documents WHERE space LIKE 'team:%' AND removed_at_ms IS NULL ORDER BY id",
    ),
  )
  return Object.fromEntries(
    rows.map(({ id }) => [id, documents.read(id, (doc) => doc.getArray<string>(WORDS).toArray())]),
  )
}

/** The words of one person, in whatever documents; each person numbers theirs from 1. */
export function wordsBy(name: string, contents: Contents): string[] {
  const all = new Set(Object.values(contents).flat())
  const words: string[] = []
  while (all.has(`${name} ${words.length + 1}`)) words.push(`${name} ${words.length + 1}`)
  return words
}

/** Adds a word to a document of the team, its first one or a new one. */
export function write({ context }: Core, word: string, isNew: boolean): void {
  const { store, documents } = opened(context)
  const space = `team:${teamIdOf(context)}` as const
  const found = store.read((db) =>
    db.get<{ id: DocumentId }>('SELECT id FROM documents WHERE space = ? ORDER BY id', space),
  )
  const id = isNew || !found ? documents.create({ kind: 'lesson', space, meta: { title: 'kroniek' } }) : found.id
  documents.edit(id, (doc) => doc.getArray<string>(WORDS).push([word]))
}

const LARGE = 'x'.repeat(250_000)

/** So that a pack has several parts; once for each team. */
export function writeMuch({ context }: Core): void {
  const { store, documents } = opened(context)
  const space = `team:${teamIdOf(context)}` as const
  const found = store.read((db) => db.all('SELECT 1 FROM documents WHERE space = ? AND title = ?', space, 'groot'))
  for (let count = found.length; count < 2; count += 1)
    documents.create({ kind: 'lesson', space, meta: { title: 'groot', text: LARGE } })
  documents.project()
}

function opened(context: Core['context']) {
  const open = context.open()
  if (!open) throw new Error('the vault is locked')
  return open
}

function teamIdOf(context: Core['context']) {
  const joined = context.team()?.joined
  if (!joined) throw new Error('in no team')
  return joined.row.teamId
}
