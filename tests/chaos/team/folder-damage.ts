import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEntry } from '#core/team/log/entry.ts'
import { segmentKind } from '#core/team/sync/segment.ts'

/**
 * What is wrong with what lies in some folders of one team: half a file under a name that counts, or two different pieces
 * in one place of a chain.
 */
export function damageIn(folders: readonly string[]): string[] {
  const damage: string[] = []
  const places = new Map<string, string>()
  for (const path of folders.flatMap(filesBelow)) {
    const bytes = Uint8Array.from(readFileSync(path))
    const segment = segmentKind.read(bytes)
    // A copy for somebody who lacks it may be either.
    if (!segment && !readEntry(bytes)) damage.push('half a file')
    if (segment) {
      const place = `${segment.header.device} ${segment.header.sequence}`
      if (places.has(place) && places.get(place) !== segment.hash) damage.push('two pieces in one place')
      places.set(place, segment.hash)
    }
  }
  return damage
}

function filesBelow(folder: string): string[] {
  return namesBelow(folder)
    .filter((name) => !name.includes('~') && /\.(?:e|seg)$/.test(name))
    .map((name) => join(folder, name))
}

function namesBelow(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
}
