import type { DocumentId } from '#shared/ids.ts'
import type { Device } from '../../log/device.ts'
import type { EntryHash } from '../../log/ids.ts'
import type { MemoryDisk } from '../../transport/folder/testing/memory-disk.ts'
import { type HeadsContent, headsKind } from '../heads.ts'
import { NO_KEYS } from '../key-list.ts'
import { type PackContent, type PackHeader, packKind } from '../pack.ts'
import type { Payload } from '../payload.ts'
import { type Segment, type SegmentHeader, segmentKind } from '../segment.ts'
import type { TeamMember } from './team-member.ts'

/** Whose name stands on it, besides where it says that it belongs; its signature is always that of `by`. */
type Claims<Header> = Partial<Omit<Header, 'v'>>

/** Somebody who has the keys of an epoch, by being in the team or having been, and writes what no program of ours would. */
export class Attacker {
  readonly #by: Device
  readonly #log: TeamMember['log']
  readonly #disk: MemoryDisk
  readonly #folder: string

  constructor({ log, folder }: TeamMember, disk: MemoryDisk, by: Device) {
    this.#by = by
    this.#log = log
    this.#disk = disk
    this.#folder = folder
  }

  /** Lays a segment in the folder: the first of its chain unless it claims another place. */
  segment(claims: Claims<SegmentHeader> = {}, payload: Partial<Payload> = {}): Segment {
    const { epoch, key } = this.#log.writingEpoch()
    const header = { v: 1 as const, team: this.#log.team, device: this.#by.id, epoch, sequence: 1, previous: null }
    const content = { witness: [], log: [], edits: [], withdrawals: [], ...payload }
    const segment = segmentKind.write({ ...header, ...claims }, content, key, this.#by)
    this.put(segment.bytes)
    return segment
  }

  heads(content: Partial<HeadsContent>, claims: Partial<{ device: Device['id']; heads: number }> = {}): void {
    const { epoch, key } = this.#log.writingEpoch()
    const header = { v: 1 as const, team: this.#log.team, device: this.#by.id, epoch, heads: 2 ** 40 }
    const whole = { vector: [], log: [], begins: 1, wants: [], keys: NO_KEYS, ...content }
    this.put(headsKind.write({ ...header, ...claims }, whole, key, this.#by).bytes)
  }

  pack(vector: PackContent['vector'], claims: Claims<PackHeader> = {}): void {
    const { epoch, key } = this.#log.writingEpoch()
    const place = { v: 1 as const, team: this.#log.team, device: this.#by.id, epoch }
    const header = { ...place, pack: 1, part: 0, parts: 1, ...claims }
    this.put(packKind.write(header, { vector, documents: [], withdrawals: [] }, key, this.#by).bytes)
  }

  /** Under any name: what lies in the folder says by its bytes what it is. */
  put(bytes: Uint8Array): void {
    this.#disk.put(`${this.#folder}/d/${'a'.repeat(16)}/${this.#disk.files.size}.seg`, bytes)
  }
}

export const NO_DOCUMENT = '00000000-0000-4000-8000-000000000000' as DocumentId

/** A name that no segment has. */
export const NO_SEGMENT = 'e'.repeat(64) as EntryHash
