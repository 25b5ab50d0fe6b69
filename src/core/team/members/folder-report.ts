import { randomBytes } from 'node:crypto'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, parse, sep } from 'node:path'
import type { FolderReport } from '#shared/contract/team.ts'
import { keeperOf } from './folder-keeper.ts'
import { folderPath } from './folder-path.ts'

/** A drive on the network that is gone can keep a question for minutes. */
const PATIENCE_MS = 8000
const TEAM_FOLDER = /^ruimte-[0-9a-f]{8}$/

export interface LookedFor {
  /** As it was typed. */
  readonly path: string
  /** The folder's name that this team has in a place, when there is a team. */
  readonly ownFolder: string | null
  /** Where the vault is: sharing that would hand it to the others. */
  readonly vaultDirectory: string
}

/** What can be said of a folder. Nothing is left in it; whether it is shared with the right people nobody can tell from here. */
export async function reportOnFolder(looked: LookedFor): Promise<FolderReport> {
  const path = folderPath(looked.path)
  if (path === undefined) return nothing('missing')
  const { promise, resolve } = Promise.withResolvers<FolderReport>()
  const tooLong = setTimeout(() => resolve(nothing('not-readable')), PATIENCE_MS)
  try {
    return await Promise.race([look(path, looked), promise])
  } finally {
    clearTimeout(tooLong)
  }
}

async function look(path: string, { ownFolder, vaultDirectory }: LookedFor): Promise<FolderReport> {
  const state = await stateOf(path, vaultDirectory)
  if (state !== 'good') return nothing(state)
  const names = await readdir(path)
  const around = await Promise.all(foldersAround(path).map((folder) => readdir(folder).catch(() => [])))
  const teams = names.filter((name) => TEAM_FOLDER.test(name))
  const hasThisTeam = ownFolder !== null && teams.includes(ownFolder)
  return {
    kind: 'folder',
    state,
    keeper: keeperOf(path.split(sep), [...names, ...around.flat()]),
    otherTeams: teams.length - Number(hasThisTeam),
    hasThisTeam,
  }
}

async function stateOf(path: string, vaultDirectory: string): Promise<FolderReport['state']> {
  if (isIn(path, vaultDirectory)) return 'own-vault'
  try {
    if (!(await stat(path)).isDirectory()) return 'not-a-folder'
  } catch {
    return 'missing'
  }
  try {
    await readdir(path)
  } catch {
    return 'not-readable'
  }
  return (await canWriteIn(path)) ? 'good' : 'not-writable'
}

/** Asking for permission is not enough: a full disk and a read-only share say yes. */
async function canWriteIn(path: string): Promise<boolean> {
  const trial = join(path, `~ruimte-${randomBytes(4).toString('hex')}.tmp`)
  try {
    await writeFile(trial, 'Ruimte', { flag: 'wx' })
    return true
  } catch {
    return false
  } finally {
    await rm(trial, { force: true }).catch(() => {})
  }
}

/** The folders that a folder is in, but for the root and the home folders, which may be large. */
function foldersAround(path: string): string[] {
  const around: string[] = []
  for (let folder = dirname(path); folder !== parse(folder).root && around.length < 6; folder = dirname(folder))
    around.push(folder)
  return around
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep)
}

function nothing(state: FolderReport['state']): FolderReport {
  return { kind: 'folder', state, keeper: null, otherTeams: 0, hasThisTeam: false }
}
