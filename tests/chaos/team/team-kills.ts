import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { randomFrom } from '#core/testing/random.ts'
import { Colleagues, FOUNDER } from './colleagues.ts'
import { folderOf, wordsBy } from './device.ts'
import { differences } from './differences.ts'
import { damageIn } from './folder-damage.ts'
import type { Act, Look } from './messages.ts'
import { MortalChild } from './mortal-child.ts'

export interface TeamKills {
  readonly cycles: number
  /** How often each kind of work was ended in the middle. */
  readonly killed: Readonly<Record<string, number>>
  /** How often it was done before the device was killed, at rest. */
  readonly rested: number
  /** How many words were saved, as the device said. */
  readonly acknowledged: number
  /** Must be empty. */
  readonly failures: readonly string[]
}

/** Whole looks of all at the place, before what one has the others must have too. */
const MOST_ROUNDS = 8
const LONGEST_ACT_MS = 120_000
const LONGEST_LIFE_MS = 400
/** Until it is known how many steps some work takes. */
const FIRST_GUESS = 40
/** Of twenty kills so many in each kind of work, drawn in any order; joining comes by itself, after leaving. */
const HAND = { publish: 3, compact: 3, pack: 4, move: 2, leave: 3, remove: 3, admit: 2 }
type Drawn = keyof typeof HAND

/**
 * A device of a team in a process of its own is killed again and again while it works: at a step that it takes on its disk
 * or in its store, or at any moment. After each kill it starts again, and all must be as if it had only been slow.
 *
 * @param seed names the work and the steps, so that a failing run can be looked at again
 * @param isOver ends it before all cycles are done
 */
export async function killTeamCycles(most: number, seed: number, isOver = () => false): Promise<TeamKills> {
  const directory = mkdtempSync(join(tmpdir(), 'ruimte-team-kill-'))
  const folders = [join(directory, 'Een'), join(directory, 'Twee')] as const
  for (const folder of folders) mkdirSync(folder)
  const others = await Colleagues.begin(directory, { kind: 'folder', path: folders[0] })
  const device = new MortalDevice({ directory, folders, others, random: randomFrom(seed) })
  let cycles = 0
  try {
    for (; cycles < most && !isOver(); cycles += 1) await device.live(cycles)
    await device.recover(cycles)
  } finally {
    await device.end()
    await others.close()
    rmSync(directory, { recursive: true, force: true })
  }
  const { killed, rested, saved, failures } = device
  return { cycles, killed, rested, acknowledged: saved, failures }
}

interface World {
  readonly directory: string
  readonly folders: readonly [string, string]
  readonly others: Colleagues
  readonly random: () => number
}

class MortalDevice {
  readonly killed: Record<string, number> = {}
  readonly failures: string[] = []
  rested = 0
  saved = 0
  readonly #world: World
  /** How many steps each kind of work has taken at most. */
  readonly #steps = new Map<string, number>()
  #shared = 0
  #words: readonly string[] = []
  #hand: Drawn[] = []
  #child: MortalChild | undefined
  #cycle = 0

  constructor(world: World) {
    this.#world = world
  }

  async end(): Promise<void> {
    await this.#child?.kill()
  }

  /** Starts it, sees that all is well, has it work, and kills it meanwhile. */
  async live(cycle: number): Promise<void> {
    const { random, others } = this.#world
    const look = await this.recover(cycle)
    const child = this.#child
    if (!look || !child) return
    const what = await this.#choose(look)
    const most = this.#steps.get(what.act) ?? FIRST_GUESS
    const end = random()
    const dieAtStep = end < 0.55 ? 1 + Math.floor(random() * most) : null
    others.write()
    child.send({ order: 'act', what, dieAtStep })
    // Some are killed at rest: that tells how many steps there are.
    const isTimed = dieAtStep === null && end < 0.85
    const timer = isTimed ? setTimeout(() => void child.kill(), random() * LONGEST_LIFE_MS) : undefined
    const ended = this.#accompany(child, what).then(() => true)
    if (!(await Promise.race([ended, wait(LONGEST_ACT_MS, false, { ref: false })])))
      this.#fail(`${what.act} does not end`)
    clearTimeout(timer)
    await child.kill()
    await ended
    this.#count(what, child)
    await this.#checkWithoutIt(what)
  }

  /** Starts it again and lets all look until they have the same. */
  async recover(cycle: number): Promise<Look | undefined> {
    const { others, folders } = this.#world
    this.#cycle = cycle
    await this.#dieAtStart()
    const child = this.#start(null)
    let look = (await child.next('look'))?.look
    let found: string[] = []
    for (let round = 0; look && round < MOST_ROUNDS; round += 1) {
      if (look.state.state === 'member' || look.state.state === 'asking') await others.followTo(look.state.place)
      child.send({ order: 'look' })
      look = (await child.next('look'))?.look
      await others.sync()
      found = look ? differences(look, this.saved, others) : []
      if (found.length === 0) break
    }
    if (!look) found = ['it does not start again']
    for (const failure of [...found, ...damageIn(folders)]) this.#fail(failure)
    return look
  }

  /** Now and then it does not even get through its own start. */
  async #dieAtStart(): Promise<void> {
    const { random } = this.#world
    if (this.#cycle === 0 || random() > 0.1) return
    const child = this.#start(1 + Math.floor(random() * 12))
    await child.next('look')
    await child.kill()
    this.killed['start'] = (this.killed['start'] ?? 0) + 1
  }

  #start(dieAtStep: number | null): MortalChild {
    const { directory, others } = this.#world
    this.#child = new MortalChild(join(directory, 'Bas'), others.aheadMs, dieAtStep)
    return this.#child
  }

  async #choose({ state }: Look): Promise<Act> {
    const { random, others, folders } = this.#world
    if (state.state !== 'member')
      return { act: 'join', words: await this.#wordsForIt(state.state), path: folderOf(await others.place()) }
    this.#words = []
    const carla = (await others.carla()).state
    // Whoever was asking when the device was killed is let in now.
    if (carla === 'asking' || state.invitations.length > 0) return { act: 'admit' }
    const act = this.#draw((kind) => (carla === 'member' ? kind !== 'admit' : kind !== 'remove'))
    // Old pieces go a month after the pack that holds them. Not where an invitation would expire meanwhile.
    if ((act === 'publish' || act === 'pack') && random() < 0.4) await others.letAMonthPass()
    if (act === 'remove') return { act, keep: [FOUNDER] }
    if (act === 'move') return { act, path: folders.find((path) => path !== folderOf(state.place)) ?? folders[0] }
    return { act }
  }

  #draw(isPossible: (kind: Drawn) => boolean): Drawn {
    if (!this.#hand.some(isPossible)) this.#hand.push(...shuffled(this.#world.random))
    const kind = this.#hand.find(isPossible) ?? 'publish'
    this.#hand = this.#hand.toSpliced(this.#hand.indexOf(kind), 1)
    return kind
  }

  /** The same words until it is in: a join that was broken off is finished. */
  async #wordsForIt(state: string): Promise<readonly string[]> {
    const { others } = this.#world
    if (this.#words.length === 0 && state !== 'asking') this.#words = (await others.invite('Bas')).words
    await others.sync()
    return this.#words
  }

  /** Does what the others do while the device works. */
  async #accompany(child: MortalChild, { act }: Act): Promise<void> {
    const { others } = this.#world
    let isOver = false
    const over = child.next('done').then(() => void (isOver = true))
    if (act === 'join') await others.letIn(child, () => isOver)
    if (act === 'admit') await others.ask(child, () => isOver)
    await over
  }

  #count({ act }: Act, child: MortalChild): void {
    const [done] = child.all('done')
    if (done) this.rested += 1
    else this.killed[act] = (this.killed[act] ?? 0) + 1
    if (done) this.#steps.set(act, Math.max(this.#steps.get(act) ?? 0, done.steps))
    this.saved = Math.max(this.saved, ...child.all('saved').map(({ words }) => words))
    this.#shared = Math.max(this.#shared, ...child.all('shared').map(({ words }) => words))
  }

  /** What it said that lies there is there for the others, also when it never comes back. */
  async #checkWithoutIt({ act }: Act): Promise<void> {
    const { others } = this.#world
    await others.sync()
    const found = wordsBy('Bas', others.contents).length
    // Where it moved to the others go when it is back.
    if (found < this.#shared && act !== 'move') this.#fail(`${act}: ${this.#shared} shared, ${found} found elsewhere`)
  }

  #fail(what: string): void {
    this.failures.push(`cycle ${this.#cycle}: ${what}`)
  }
}

function shuffled(random: () => number): Drawn[] {
  const hand = Object.entries(HAND).flatMap(([kind, count]) => Array<Drawn>(count).fill(kind as Drawn))
  return hand
    .map((kind) => ({ kind, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ kind }) => kind)
}
