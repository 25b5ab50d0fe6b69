import type { FolderKeeper } from '#shared/contract/team.ts'

/** What the folders of these programs are called, by the name of one of the folders on the way. */
const byName: readonly (readonly [RegExp, FolderKeeper])[] = [
  [/^sharepoint/i, 'sharepoint'],
  [/^onedrive( - .+)?$/i, 'onedrive'],
  [/^(nextcloud|owncloud)\b/i, 'nextcloud'],
  [/^dropbox( \(.+\))?$/i, 'dropbox'],
  [/^(google ?drive|googledrive-.+|my drive|mijn drive|gedeelde drives|shared drives)$/i, 'google-drive'],
  [/^(icloud drive|icloud ?drive|com~apple~clouddocs|mobile documents)$/i, 'icloud'],
]

/** What they leave in a folder that they keep. */
const byFile: readonly (readonly [RegExp, FolderKeeper])[] = [
  [/^\.(_sync_|sync_)\w+\.db$/, 'nextcloud'],
  [/^\.(nextcloudsync|owncloudsync)\.log$/, 'nextcloud'],
  [/^\.stfolder$/, 'syncthing'],
  [/^\.dropbox(\.cache)?$/, 'dropbox'],
]

/**
 * Which program seems to bring a folder to other computers.
 *
 * @param names the folder's name and those of the folders that it is in, from the outside in
 * @param files what lies in it and in the folders that it is in
 * @returns null when nothing shows one; that is a hint, never a proof
 */
export function keeperOf(names: readonly string[], files: readonly string[]): FolderKeeper | null {
  const named = names.flatMap((name) => byName.filter(([pattern]) => pattern.test(name)))[0]
  const left = files.flatMap((file) => byFile.filter(([pattern]) => pattern.test(file)))[0]
  return (named ?? left)?.[1] ?? null
}
