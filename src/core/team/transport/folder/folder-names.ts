import { hash } from '../../../crypto/hash.ts'
import type { ParcelName } from '../transport.ts'

/** Two directories beside those of the devices: lines of the log, and requests to join. Anybody may add to these. */
export const ENTRIES = 't'
export const REQUESTS = 'j'
export const DEVICES = 'd'

const TEAM_FOLDER = /^ruimte-[0-9a-f]{8}$/

/** The folder of a team within the place where it shares: says nothing of the team. @param team the name of its first entry */
export function teamFolderName(team: string): string {
  const tag = Buffer.from(hash('ruimte/folder/team/1', Buffer.from(team, 'hex'))).toString('hex')
  return `ruimte-${tag.slice(0, 8)}`
}

export function isTeamFolderName(name: string): boolean {
  return TEAM_FOLDER.test(name)
}

export function deviceFolderName(device: string): string {
  return device.slice(0, 16)
}

/**
 * Where a parcel lies below the team's folder: lower case, digits and hyphens, short enough for any system. A hint for
 * people and for order; what a file is its bytes say.
 */
export function pathOf(
  { kind, hash: name, number = 0 }: ParcelName,
  device: string,
): [directory: string, file: string] {
  const own = `${DEVICES}/${deviceFolderName(device)}`
  switch (kind) {
    case 'entry':
      return [ENTRIES, `${name}.e`]
    case 'join':
      return [REQUESTS, `${name.slice(0, 60)}.j`]
    case 'segment':
      return [own, `${padded(number, 10)}-${name.slice(0, 16)}.seg`]
    case 'copy':
      return [own, `r-${name.slice(0, 24)}.seg`]
    case 'heads':
    case 'note':
      return [own, replacedName(kind, number)]
    case 'snapshot':
      return [own, `s-${name.slice(0, 16)}.snap`]
  }
}

/** What takes the place of an older one of its kind. */
export type ReplacedKind = 'heads' | 'note'

const replaced = { heads: ['h-', '.head'], note: ['n-', '.note'] } as const

export function replacedName(kind: ReplacedKind, number: number): string {
  const [start, end] = replaced[kind]
  return `${start}${padded(number, 10)}${end}`
}

/** The number in the name of heads or a note; undefined for any other file. */
export function numberIn(kind: ReplacedKind, name: string): number | undefined {
  const [start, end] = replaced[kind]
  const digits = name.startsWith(start) && name.endsWith(end) ? name.slice(start.length, -end.length) : ''
  return /^\d{10,}$/.test(digits) ? Number(digits) : undefined
}

/** What is being written: nobody reads it. Says who writes it, who alone may clear it away. */
export function unfinishedName(device: string, random: string): string {
  return `~${deviceFolderName(device)}-${random}.tmp`
}

export function isUnfinished(name: string): boolean {
  return name.startsWith('~')
}

export function isUnfinishedOf(device: string, name: string): boolean {
  return name.startsWith(`~${deviceFolderName(device)}-`)
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
