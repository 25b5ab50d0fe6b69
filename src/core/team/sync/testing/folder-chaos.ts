import type { DocumentId } from '#shared/ids.ts'
import type { Life } from '../../../testing/live-often.ts'
import { founder, letIn } from '../../log/testing/team-story.ts'
import { failure, MemoryDisk } from '../../transport/folder/testing/memory-disk.ts'
import { passOn, PassingFaults } from './sync-client.ts'
import { contentsOf, openMember, PLACE, type TeamMember, titleOf, writeLesson } from './team-member.ts'
import { WrittenTogether } from './written-together.ts'

/** What one random life of a folder came to. The first five must be nought. */
export interface FolderRun {
  diverged: number
  /** Devices that still lack something, or still have something that is not passed on. */
  unfinished: number
  forgedAccepted: number
  leaks: number
  /** Words that the team wrote together and somebody lacks, and times that core took or refused them wrongly. */
  lost: number
  edits: number
  faults: number
  gapsSeen: number
}

interface World {
  readonly random: () => number
  readonly members: TeamMember[]
  readonly disks: Map<TeamMember, MemoryDisk>
  readonly documents: DocumentId[]
  readonly run: FolderRun
  readonly faults: PassingFaults
  readonly together: WrittenTogether | null
  isCalm: boolean
}

const DAY_MS = 24 * 3_600_000
const DEVICES = 4
const STEPS = 60
const HEALING_ROUNDS = 12
const FORGED = 'VALS'

const NOUGHT = ['diverged', 'unfinished', 'forgedAccepted', 'leaks', 'lost'] as const

/** A team shares by a folder that loses, changes, delays and invents, and is then left in peace. */
export const folderLife: Life<FolderRun> = { chaos: 'folder', live: (random) => live(random, false), nought: NOUGHT }

/** The same, while all write in one copy as long as its author has it open. */
export const togetherLife: Life<FolderRun> = { chaos: 'together', live: (random) => live(random, true), nought: NOUGHT }

async function live(random: () => number, isTogether: boolean): Promise<FolderRun> {
  const world = begin(random, isTogether)
  try {
    for (let step = 0; step < STEPS; step += 1) await takeStep(world)
    await heal(world)
    await judge(world)
  } finally {
    for (const member of world.members) await member.close()
  }
  world.run.faults += world.faults.count
  return world.run
}

function begin(random: () => number, isTogether: boolean): World {
  const first = founder()
  const others = Array.from({ length: DEVICES - 1 }, (_, place) => letIn(first, place === 0 ? 'admin' : 'member'))
  const disks = new Map<TeamMember, MemoryDisk>()
  const run: FolderRun = {
    diverged: 0,
    unfinished: 0,
    forgedAccepted: 0,
    leaks: 0,
    lost: 0,
    edits: 0,
    faults: 0,
    gapsSeen: 0,
  }
  const faults = new PassingFaults(random)
  const members: TeamMember[] = []
  const world: World = { random, members, disks, documents: [], run, faults, together: null, isCalm: false }
  for (const member of [first, ...others]) {
    const disk = new MemoryDisk()
    disk.directories.add(PLACE)
    disk.fault = (call) => failNowAndThen(world, call)
    const opened = openMember({ member, disk, packAfter: { segments: 4, bytes: 1e9 } })
    world.members.push(opened)
    disks.set(opened, disk)
  }
  const [author] = members
  return isTogether && author ? Object.assign(world, { together: new WrittenTogether(author) }) : world
}

/** Locks of virus scanners, placeholders that cannot be fetched, a full disk. */
function failNowAndThen({ random, isCalm, run }: World, call: string): void {
  if (isCalm) return
  const chance = random()
  const code =
    call === 'rename' && chance < 0.2
      ? 'EBUSY'
      : call === 'read' && chance < 0.05
        ? 'EIO'
        : call === 'write' && chance < 0.02
          ? 'ENOSPC'
          : call === 'list' && chance < 0.005
            ? 'ETIMEDOUT'
            : undefined
  if (!code) return
  run.faults += 1
  throw failure(code)
}

async function takeStep(world: World): Promise<void> {
  const { random, members } = world
  const member = pick(world, members)
  if (world.together && random() < 0.4) {
    world.together.act(member, random)
    return void (random() < 0.5 && (await member.sync.publish()))
  }
  const chance = random()
  if (chance < 0.4) await edit(world, member)
  else if (chance < 0.75) {
    const other = pick(world, members)
    if (other !== member) passOn(diskOf(world, member), diskOf(world, other), world.faults)
    await other.sync.receive()
  } else if (chance < 0.81) loseFiles(world, member, 3)
  else if (chance < 0.85) loseFiles(world, member, Math.floor(diskOf(world, member).files.size * 0.4))
  else if (chance < 0.88) await forge(world, member)
  else if (chance < 0.91) await member.restart()
  else if (chance < 0.93) for (const { clock } of members) clock.nowMs += 31 * DAY_MS
  else if (chance < 0.935) remove(world)
  else await member.sync.receive()
  world.run.gapsSeen += member.sync.state().gaps.length
}

async function edit(world: World, member: TeamMember): Promise<void> {
  const { random, documents, run } = world
  run.edits += 1
  const known = documents.filter((id) => isHere(member, id))
  if (known.length < 2 || random() < 0.15) documents.push(writeLesson(member, `les ${run.edits}`))
  else {
    const id = pick(world, known)
    member.documents.edit(id, (doc) => {
      const words = doc.getText('words')
      if (random() < 0.8 || words.length < 6) words.insert(Math.floor(random() * (words.length + 1)), `w${run.edits} `)
      else words.delete(Math.floor(random() * (words.length - 4)), 3)
    })
  }
  if (random() < 0.8) await member.sync.publish()
}

function isHere(member: TeamMember, id: DocumentId): boolean {
  return member.store.read((db) => db.get('SELECT 1 FROM documents WHERE id = ?', id)) !== undefined
}

function loseFiles(world: World, member: TeamMember, count: number): void {
  const { files } = diskOf(world, member)
  for (let lost = 0; lost < count && files.size > 0; lost += 1) {
    files.delete(pick(world, [...files.keys()]))
    world.run.faults += 1
  }
}

/** Somebody outside the team who has the folder, and writes as if they were in it. */
async function forge(world: World, victim: TeamMember): Promise<void> {
  const disk = new MemoryDisk()
  disk.directories.add(PLACE)
  const intruder = openMember({ member: founder(), disk })
  try {
    writeLesson(intruder, FORGED)
    await intruder.sync.publish()
    for (const [path, { bytes }] of disk.files)
      diskOf(world, victim).put(path.replace(intruder.folder, victim.folder), bytes)
    world.run.faults += 1
  } finally {
    await intruder.close()
  }
}

/** The founder removes somebody, who goes on as if nothing had happened until it is heard. */
function remove({ members }: World): void {
  const [first, second, third, last] = members
  if (!first || !second || !third || !last || !first.log.membership.people.has(last.person)) return
  const cut = { device: last.device.id, last: first.sync.lastOf(last.device.id) }
  first.log.write({ type: 'remove', cuts: [cut], people: [last.person] })
  first.log.writingEpoch()
}

async function heal(world: World): Promise<void> {
  world.isCalm = true
  for (const member of world.members) member.transport.rewind()
  for (let round = 0; round < HEALING_ROUNDS; round += 1) {
    let news = 0
    for (const { sync } of world.members) {
      const { applied, entries } = await sync.receive()
      news += applied + entries
      await sync.publish()
    }
    passAll(world)
    // What the last of them published in this round the others have still to read.
    if (round > 2 && news === 0 && isAtRest(world)) return
  }
}

function isAtRest({ members }: World): boolean {
  return members.every(({ sync }) => sync.state().waiting === 0 && sync.state().gaps.length === 0)
}

function passAll(world: World): void {
  for (const from of world.members)
    for (const to of world.members) if (from !== to) passOn(diskOf(world, from), diskOf(world, to), null)
}

async function judge(world: World): Promise<void> {
  const { members, run } = world
  const [first] = members
  if (!first) return
  const present = members.filter(({ device, log }) => first.log.membership.devices.has(device.id) && log !== undefined)
  const views = present.map((member) => JSON.stringify(contentsOf(member)))
  run.diverged = views.filter((view) => view !== views[0]).length
  run.unfinished = present.filter(({ sync }) => {
    const { waiting, gaps, problem } = sync.state()
    return waiting > 0 || gaps.length > 0 || problem !== null
  }).length
  run.lost = world.together ? world.together.lost(present) + world.together.wrong : 0
  if (world.together) run.edits += world.together.count
  run.forgedAccepted = views.filter((view) => view.includes(FORGED)).length
  const secret = writeLesson(first, 'alleen voor wie er nog is')
  for (let round = 0; round < 2; round += 1) {
    for (const { sync } of members) {
      await sync.publish()
      await sync.receive()
    }
    passAll(world)
  }
  for (const { sync } of members) await sync.receive()
  for (const member of members) {
    const canRead = isHere(member, secret) && titleOf(member, secret) !== undefined
    if (canRead && !present.includes(member)) run.leaks += 1
    if (!canRead && present.includes(member)) run.unfinished += 1
  }
}

function diskOf({ disks }: World, member: TeamMember): MemoryDisk {
  const disk = disks.get(member)
  if (!disk) throw new Error('a member without a disk')
  return disk
}

function pick<T>({ random }: World, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}
