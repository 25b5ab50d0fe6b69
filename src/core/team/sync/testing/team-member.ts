import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { DocumentId, TeamId } from '#shared/ids.ts'
import type { UnixMs } from '#shared/units.ts'
import { learntProjector } from '../../../archive/learnt-projector.ts'
import { dilemmaProjector } from '../../../dilemmas/dilemma-projector.ts'
import { createDocuments } from '../../../documents/create-documents.ts'
import type { Documents, Projector } from '../../../documents/document-types.ts'
import { ChangeFeed } from '../../../rpc/change-feed.ts'
import { openStore } from '../../../store/open-store.ts'
import type { Store } from '../../../store/store.ts'
import type { Device } from '../../log/device.ts'
import type { Entry } from '../../log/entry.ts'
import type { TeamLog } from '../../log/team-log.ts'
import type { Member } from '../../log/testing/team-story.ts'
import type { OpenTeam } from '../../open-team.ts'
import type { FileSystem } from '../../transport/folder/file-system.ts'
import { teamFolderName } from '../../transport/folder/folder-names.ts'
import { openFolder } from '../../transport/folder/folder-transport.ts'
import type { Transport } from '../../transport/transport.ts'
import { createSync } from '../create-sync.ts'
import type { Sync } from '../sync.ts'
import type { SyncBase } from '../sync-base.ts'

export const PLACE = '/gedeeld'

/** A device of a team with a real vault, that shares by a folder on a disk of its own. */
export interface TeamMember extends Member {
  readonly store: Store
  readonly documents: Documents
  readonly space: `team:${TeamId}`
  readonly clock: { nowMs: number }
  readonly disk: FileSystem
  readonly folder: string
  transport: Transport
  sync: Sync
  /** Goes on as after a start of the program, as this device or another. */
  restart(device?: Device, log?: TeamLog): Promise<void>
  close(): Promise<void>
}

export interface MemberConfig {
  readonly member: Member
  readonly disk: FileSystem
  readonly nowMs?: number
  /** Where its vault lies; goes away with it when left out. */
  readonly vault?: { readonly directory: string; readonly key: Uint8Array }
  readonly space?: TeamMember['space']
  readonly packAfter?: SyncBase['packAfter']
  /** What is made of the documents; where that is not the question, nothing. */
  readonly projectors?: readonly Projector[]
  /** Where the folder lies on the disk. */
  readonly place?: string
}

export function openMember({
  member,
  disk,
  nowMs = Date.UTC(2026, 10, 26, 14),
  vault,
  ...rest
}: MemberConfig): TeamMember {
  const directory = vault?.directory ?? mkdtempSync(join(tmpdir(), 'ruimte-member-'))
  const store = openStore(join(directory, 'store.db'), vault?.key ?? randomBytes(32))
  const clock = { nowMs }
  const documents = openDocuments(store, clock, rest.projectors)
  const space = rest.space ?? (`team:${randomUUID() as TeamId}` as const)
  const place = rest.place ?? PLACE
  const folder = `${place}/${teamFolderName(member.log.team)}`
  const parts = { store, documents, space, clock, disk, place, packAfter: rest.packAfter }
  const opened = { ...member, ...parts, folder, ...begin(parts, member.device, member.log) }
  return Object.assign(opened, {
    async restart(device = member.device, log = member.log) {
      await opened.sync.close()
      Object.assign(opened, { device, log, ...begin(parts, device, log) })
    },
    async close() {
      await opened.sync.close()
      documents.close()
      store.close()
      if (!vault) rmSync(directory, { recursive: true, force: true })
    },
  })
}

function openDocuments(
  store: Store,
  clock: { nowMs: number },
  projectors: readonly Projector[] = [dilemmaProjector, learntProjector],
): Documents {
  return createDocuments({
    store,
    projectors,
    changes: new ChangeFeed(),
    nowMs: () => clock.nowMs as UnixMs,
    newId: randomUUID,
  })
}

interface Parts extends Pick<TeamMember, 'store' | 'documents' | 'space' | 'clock' | 'disk'> {
  readonly packAfter: SyncBase['packAfter']
  readonly place: string
}

function begin({ store, documents, space, clock, disk, place, packAfter }: Parts, device: Device, log: TeamLog) {
  const team: OpenTeam = {
    log,
    device,
    space,
    keep: (entries: readonly Entry[]) => log.take(entries),
    takeRequest: () => false,
    takeNote: () => false,
  }
  const transport = openFolder({
    place,
    folder: teamFolderName(log.team),
    device: device.id,
    files: disk,
    ...(place === PLACE ? { pause: neverLong } : {}),
  })
  const nowMs = () => clock.nowMs as UnixMs
  return {
    transport,
    sync: createSync({ store, documents, team, transport, nowMs, ...(packAfter ? { packAfter } : {}) }),
  }
}

/** Pauses are for the disk to come round, or for a reader to give up: here that takes one turn. */
const neverLong = () => nextTurn()

/** Writes a lesson in the team's space. */
export function writeLesson(member: TeamMember, title: string): DocumentId {
  return member.documents.create({ kind: 'lesson', space: member.space, meta: { title, text: '' } })
}

export function titleOf(member: TeamMember, id: DocumentId): string | undefined {
  return member.documents.read(id, (doc) => doc.getMap('meta').get('title') as string | undefined)
}

/** The documents of the team's space that stand here, with all that they say. */
export function contentsOf(member: TeamMember): Record<string, unknown> {
  const rows = member.store.read((db) =>
    db.all<{ id: DocumentId }>(
      'SELECT id FROM documents WHERE space = ? AND removed_at_ms IS NULL ORDER BY id',
      member.space,
    ),
  )
  return Object.fromEntries(
    rows.map(({ id }) => [
      id,
      member.documents.read(id, (doc) => [sorted(doc.getMap('meta').toJSON()), doc.getText('words').toJSON()]),
    ]),
  )
}

/** The order of fields says in which order they came. */
function sorted(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** Publishes and receives at all, until everybody has heard of everything. */
export async function exchange(members: readonly TeamMember[], rounds = 2): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const { sync } of members) await sync.publish()
    for (const { sync } of members) await sync.receive()
  }
}
