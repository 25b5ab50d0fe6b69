import type { Life } from '../../../testing/live-often.ts'
import { type Entry, readEntry } from '../entry.ts'
import { TeamLog } from '../team-log.ts'
import {
  dumpOf,
  founder,
  hear,
  invite,
  letIn,
  type Member,
  type Message,
  newDevice,
  removePerson,
  say,
} from './team-story.ts'
import { writeJoinRequest } from '../join-request.ts'

/** What one random life of a team came to; the first three must be nought. */
export interface MembershipRun {
  /** Messages of the last epoch that somebody outside the team could read, with the whole log in hand. */
  leaks: number
  /** Messages that a member could not read, though another member could have let them. */
  unreadable: number
  /** Copies that came to another team from the same entries. */
  diverged: number
  steps: number
  forged: number
  messages: number
}

interface Said {
  readonly message: Message
  readonly words: string
}

interface World {
  readonly members: Member[]
  readonly said: Said[]
  readonly random: () => number
  readonly run: MembershipRun
}

const STEPS = 25
const MOST_DEVICES = 9

/** A random life of a team, and what none may come to. */
export const membershipLife: Life<MembershipRun> = {
  chaos: 'membership',
  live: liveAsTeam,
  nought: ['leaks', 'unreadable', 'diverged'],
}

/** Lets a team live: inviting, removing, demoting, writing, half and shuffled syncs, and a relay that forges. */
function liveAsTeam(random: () => number): MembershipRun {
  const anna = founder()
  const run: MembershipRun = { leaks: 0, unreadable: 0, diverged: 0, steps: 0, forged: 0, messages: 0 }
  const world: World = { members: [anna], said: [], random, run }
  for (let count = 0; count < 3; count += 1) world.members.push(letIn(anna, random() < 0.5 ? 'admin' : 'member'))
  for (; run.steps < STEPS; run.steps += 1) {
    attempt(() => takeStep(world))
    if (random() < 0.08) forge(world)
  }
  syncAll(world)
  judge(world)
  return run
}

/** What is refused is part of life; anything else is a fault of the program. */
function attempt(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('TEAM_NOT_ALLOWED'))) throw error
  }
}

function takeStep(world: World): void {
  const { random, members } = world
  const actor = pick(world, members)
  const chance = random()
  const people = [...actor.log.membership.people.keys()]
  const person = () => pick(world, people)
  if (people.length === 0) return // all gone: only the recovery key is left
  if (chance < 0.1 && members.length < MOST_DEVICES) members.push(letIn(actor, random() < 0.4 ? 'admin' : 'member'))
  else if (chance < 0.14 && members.length < MOST_DEVICES) members.push(letIn(actor, 'member', actor.person))
  else if (chance < 0.26) removePerson(actor, person())
  else if (chance < 0.34) actor.log.write({ type: 'role', person: person(), role: random() < 0.5 ? 'admin' : 'member' })
  else if (chance < 0.6) tell(world, actor)
  else passOn(world, actor, pick(world, members))
}

function tell(world: World, actor: Member): void {
  const words = `bericht ${world.said.length}`
  world.said.push({ message: say(actor, words), words })
}

/** A part of the log, in any order: a folder that is half synced. */
function passOn({ random }: World, from: Member, to: Member): void {
  const entries = dumpOf(from.log).toSorted(() => random() - 0.5)
  to.log.receive(random() < 0.3 ? entries.slice(Math.floor(random() * 4)) : entries)
}

/** What a relay or a member gone bad might do: changed bytes, and entries signed by the wrong hand. */
function forge(world: World): void {
  const { random, members, run } = world
  const victim = pick(world, members)
  const entry = pick(world, dumpOf(victim.log))
  const at = Math.floor(random() * entry.bytes.byteLength)
  const changed = readEntry(
    entry.bytes.map((byte, index) => (index === at ? byte ^ (1 << Math.floor(random() * 8)) : byte)),
  )
  const stranger = newDevice()
  const { keys } = attemptInvite(victim) ?? {}
  const asked = keys && writeJoinRequest(victim.log.team, keys.signing, stranger)
  const copy = new TeamLog(victim.log.team, stranger, dumpOf(victim.log))
  const uninvited = asked && attemptWrite(copy, asked)
  run.forged += 1
  for (const { log } of members) log.receive([changed, uninvited].filter((it): it is Entry => it !== undefined))
}

function attemptInvite(by: Member) {
  try {
    return invite(by, 'admin')
  } catch {
    return undefined
  }
}

/** A stranger with the code admits themself, on their own copy. */
function attemptWrite(copy: TeamLog, request: Uint8Array): Entry | undefined {
  try {
    return copy.write({ type: 'admit', request })
  } catch {
    return undefined
  }
}

function syncAll({ members, random }: World): void {
  const all = [...new Set(members.flatMap(({ log }) => dumpOf(log)))]
  for (const { log } of members) log.receive(all.toSorted(() => random() - 0.5))
}

function judge(world: World): void {
  const { members, said, run } = world
  const views = members.map(({ log }) => describeTeam(log))
  run.diverged = views.filter((view) => view !== views[0]).length
  const present = members.filter(({ device, log }) => log.membership.devices.has(device.id))
  for (let round = 0; round < 2; round += 1) {
    for (const { log } of present) {
      log.writingEpoch()
      syncAll(world)
    }
  }
  const [writer] = present
  if (writer) {
    const last = say(writer, 'het laatste woord')
    syncAll(world)
    for (const member of members) {
      const isHeard = hear(member, last) === 'het laatste woord'
      if (isHeard && !present.includes(member)) run.leaks += 1
      if (!isHeard && present.includes(member)) run.unreadable += 1
    }
  }
  run.messages = said.length
  run.unreadable += said.flatMap((one) => missing(one, present)).length
}

/** Members who cannot read what another member can: that one's next epoch should have opened it for them. */
function missing({ message, words }: Said, present: readonly Member[]): Member[] {
  const without = present.filter((member) => hear(member, message) !== words)
  return without.length === present.length ? [] : without
}

function describeTeam({ membership }: TeamLog): string {
  return JSON.stringify([
    [...membership.people].map((entry) => entry.join(' ')).toSorted(),
    [...membership.devices.keys()].toSorted(),
    [...membership.valid].toSorted(),
  ])
}

function pick<T>({ random }: World, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}
