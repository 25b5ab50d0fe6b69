import type { FolderPlace, FolderReport } from '#shared/contract/team.ts'
import type { Device } from '../log/device.ts'
import { type Entry, readEntry } from '../log/entry.ts'
import type { EntryHash } from '../log/ids.ts'
import { ENTRIES, isTeamFolderName, teamFolderName } from '../transport/folder/folder-names.ts'
import { openFolder } from '../transport/folder/folder-transport.ts'
import { nodeFileSystem } from '../transport/folder/node-file-system.ts'
import { atPlace } from '../transport/folder/place-problem.ts'
import type { Transport } from '../transport/transport.ts'
import { folderPath } from './folder-path.ts'
import { reportOnFolder } from './folder-report.ts'
import type { Places, Visitor } from './places.ts'

/** Folders on this computer that something else keeps in step with others. */
export class FolderPlaces implements Places<FolderPlace> {
  readonly #vaultDirectory: string

  /** @param vaultDirectory where this vault is, which is never to be shared */
  constructor(vaultDirectory: string) {
    this.#vaultDirectory = vaultDirectory
  }

  lookAt({ path }: FolderPlace, { team }: Visitor): Promise<FolderReport> {
    const ownFolder = team && teamFolderName(team)
    return reportOnFolder({ path, ownFolder, vaultDirectory: this.#vaultDirectory })
  }

  plain({ kind, path }: FolderPlace): FolderPlace {
    return { kind, path: folderPath(path) ?? path }
  }

  async entriesAt(place: FolderPlace): Promise<Entry[]> {
    const root = rootOf(place)
    const folders = await atPlace(() => nodeFileSystem.list(root))
    const teams = folders.filter(({ name, isDirectory }) => isDirectory && isTeamFolderName(name))
    const found = await Promise.all(teams.map(({ name }) => entriesIn(`${root}/${name}/${ENTRIES}`)))
    return found.flat()
  }

  open(place: FolderPlace, team: EntryHash, { id }: Device): Transport {
    return openFolder({ place: rootOf(place), folder: teamFolderName(team), device: id })
  }
}

function rootOf({ path }: FolderPlace): string {
  return folderPath(path) ?? path
}

/** What cannot be read is left out: it may be on its way still. */
async function entriesIn(directory: string): Promise<Entry[]> {
  const files = await nodeFileSystem.list(directory).catch(() => [])
  const entries = await Promise.all(
    files.map(({ name }) =>
      nodeFileSystem
        .read(`${directory}/${name}`)
        .then((bytes) => readEntry(Uint8Array.from(bytes)))
        .catch(() => undefined),
    ),
  )
  return entries.filter((entry) => entry !== undefined)
}
