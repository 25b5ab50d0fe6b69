import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Y from 'yjs'
import type { DocumentId, TeamId } from '#shared/ids.ts'
import { cryptoReady } from '#core/crypto/sodium.ts'
import type { ReadableDb } from '#core/store/store.ts'
import { deviceOf } from '#core/team/log/device.ts'
import { type Entry, readEntry } from '#core/team/log/entry.ts'
import { foundTeam } from '#core/team/log/found-team.ts'
import { TeamLog } from '#core/team/log/team-log.ts'
import { createSync } from '#core/team/sync/create-sync.ts'
import { openFolder } from '#core/team/transport/folder/folder-transport.ts'
import { teamFolderName } from '#core/team/transport/folder/folder-names.ts'
import { openEdit } from '#core/team/sync/edit.ts'
import { listKeys } from '#core/team/sync/key-table.ts'
import { type Segment, segmentKind } from '#core/team/sync/segment.ts'
import { openVault, tell } from './open-vault.ts'

// A device of a team: writes into a shared document and publishes, as fast as it can, until it is killed.
const directory = process.argv[2] ?? ''
const core = await openVault(join(directory, 'vault'))
await cryptoReady
const { store, documents } = core.context.open() ?? {}
if (!store || !documents) throw new Error('the vault did not open')
const place = join(directory, 'shared')
mkdirSync(place, { recursive: true })

const space = 'team:00000000-0000-4000-8000-000000000001' as `team:${TeamId}`
const seed = once('device', () => randomBytes(32))
const device = deviceOf(seed)
const recovery = '00'.repeat(32) as never
const genesis = once(
  'genesis',
  () => [...foundTeam(device, '03'.repeat(16) as never, recovery).entries][0]?.bytes ?? seed,
)
const first = readEntry(genesis)
if (!first) throw new Error('the log is damaged')
const log = new TeamLog(first.hash, device, [first, ...keptEntries(store.read((db) => db))])
const team = {
  log,
  device,
  space,
  keep(entries: readonly Entry[]) {
    store.write((db) => {
      for (const { hash, bytes } of entries)
        db.run('INSERT OR IGNORE INTO team_entries (hash, team, bytes) VALUES (?, ?, ?)', hash, log.team, bytes)
    })
    log.receive(entries)
    return []
  },
  takeRequest: () => false,
  takeNote: () => false,
}
const transport = openFolder({ place, folder: teamFolderName(log.team), device: device.id })
const sync = createSync({ store, documents, team, transport, nowMs: core.context.nowMs })

const id = findOrCreate()
const words = documents.read(id, (doc) => doc.getArray<number>('chaos-words').toArray())
const lostInside = words.filter((number, at) => number !== at + 1).length
const damage = [...store.findDamage(), ...chainDamage(), ...(sync.state().problem ? ['a problem'] : [])]
tell({ found: { words: words.length, published: publishedWords() }, damage, lostInside })

for (let number = words.length + 1; ; number += 1) {
  documents.edit(id, (doc) => doc.getArray<number>('chaos-words').push([number]))
  await sync.publish()
  const { waiting, problem } = sync.state()
  if (problem) throw new Error(problem)
  tell({ acknowledged: { words: number, ...(waiting === 0 ? { published: number } : {}) } })
}

/** How many words somebody else finds in the folder. */
function publishedWords(): number {
  const doc = new Y.Doc()
  const keys = store?.read((db) => listKeys(db, log.team)) ?? []
  for (const segment of segmentsInFolder()) {
    const key = segment && log.keyOf(segment.header.epoch)
    for (const { document, key: keyId, nonce, sealed } of (key && segmentKind.open(segment, key)?.edits) ?? []) {
      const own = keys.find((one) => one.document === document)
      const content = own && openEdit(log.team, document, { id: keyId, key: own.key }, { nonce, bytes: sealed })
      if (content) Y.applyUpdate(doc, content.update)
    }
  }
  return doc.getArray('chaos-words').length
}

/** Half a file, or two different pieces in one place of the chain. */
function chainDamage(): string[] {
  const segments = segmentsInFolder()
  const places = new Set(segments.map((segment) => segment?.header.sequence))
  return [
    ...(segments.includes(undefined) ? ['half a piece in the folder'] : []),
    ...(places.size < segments.length ? ['two pieces in one place'] : []),
  ]
}

function segmentsInFolder(): (Segment | undefined)[] {
  const own = join(place, teamFolderName(log.team), 'd', device.id.slice(0, 16))
  const names = existsSync(own) ? readdirSync(own).filter((name) => name.endsWith('.seg')) : []
  return names.map((name) => segmentKind.read(readFileSync(join(own, name))))
}

function findOrCreate(): DocumentId {
  const found = store?.read((db) => db.get<{ id: DocumentId }>('SELECT id FROM documents WHERE space = ?', space))
  if (found) return found.id
  if (!documents) throw new Error('locked')
  return documents.create({ kind: 'lesson', space, meta: { title: 'kroniek' } })
}

function keptEntries(db: ReadableDb): Entry[] {
  const rows = db.all<{ bytes: Uint8Array }>('SELECT bytes FROM team_entries')
  return rows.flatMap(({ bytes }) => readEntry(bytes) ?? [])
}

function once(name: string, make: () => Uint8Array): Uint8Array {
  const path = join(directory, name)
  if (!existsSync(path)) writeFileSync(path, make())
  return readFileSync(path)
}
