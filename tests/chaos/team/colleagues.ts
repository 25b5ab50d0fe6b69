import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Invitation, Place, TeamState } from '#shared/contract/team.ts'
import type { Core } from '#core/create-core.ts'
import { nodeFileSystem } from '#core/team/transport/folder/node-file-system.ts'
import { contentsOf, folderOf, openDevice, PASSPHRASE, write } from './device.ts'
import type { Contents } from './messages.ts'
import type { MortalChild } from './mortal-child.ts'

const MONTH_MS = 31 * 24 * 3_600_000
const LOOK_AGAIN_MS = 30

export const FOUNDER = 'Anna'

interface Clock {
  aheadMs: number
}

/** The others of the team, whom nobody kills: Anna, who founded it, and Carla, who comes and goes. */
export class Colleagues {
  /** How many words Anna wrote. */
  wrote = 0
  readonly #clock: Clock
  readonly #anna: Core
  readonly #carla: Core

  private constructor(clock: Clock, anna: Core, carla: Core) {
    this.#clock = clock
    this.#anna = anna
    this.#carla = carla
  }

  static async begin(directory: string, place: Place): Promise<Colleagues> {
    const clock = { aheadMs: 0 }
    const nowMs = () => Date.now() + clock.aheadMs
    const open = (ownerName: string) =>
      openDevice(join(directory, ownerName), { files: nodeFileSystem, nowMs, ownerName })
    const [anna, carla] = [await open(FOUNDER), await open('Carla')]
    await anna.client.team.create({ teamName: 'Team Noord', myName: FOUNDER, deviceName: FOUNDER, place })
    return new Colleagues(clock, anna, carla)
  }

  get aheadMs(): number {
    return this.#clock.aheadMs
  }

  get contents(): Contents {
    return contentsOf(this.#anna)
  }

  /** How many devices are in the team, as Anna knows it. */
  get devices(): number {
    return this.#anna.context.team()?.joined.log.membership.devices.size ?? 0
  }

  carla(): Promise<TeamState> {
    return this.#carla.client.team.state()
  }

  async place(): Promise<Place> {
    const state = await this.#anna.client.team.state()
    if (state.state !== 'member') throw new Error('the founder is in no team')
    return state.place
  }

  write(): void {
    this.wrote += 1
    write(this.#anna, `${FOUNDER} ${this.wrote}`, this.wrote % 5 === 1)
  }

  async sync(): Promise<void> {
    for (const { client } of [this.#anna, this.#carla])
      if ((await client.team.state()).state === 'member') await client.team.syncNow()
  }

  /** They go where somebody else went. */
  async followTo(place: Place): Promise<void> {
    for (const { client } of [this.#anna, this.#carla]) {
      const there = await client.team.state()
      if (there.state === 'member' && folderOf(there.place) !== folderOf(place)) await client.team.move({ place })
    }
  }

  /** They come back to vaults that locked themselves. */
  async letAMonthPass(): Promise<void> {
    this.#clock.aheadMs += MONTH_MS
    for (const core of [this.#anna, this.#carla]) {
      core.lock()
      await core.client.vault.unlock({ passphrase: PASSPHRASE })
    }
  }

  invite(name: string): Promise<Invitation> {
    return this.#anna.client.team.invite({ for: 'colleague', name, role: 'admin' })
  }

  /** Anna types the digits from the other screen. */
  async letIn(child: MortalChild, isOver: () => boolean): Promise<void> {
    const { client } = this.#anna
    for (; !isOver(); await wait(LOOK_AGAIN_MS)) {
      await client.team.syncNow()
      const state = await client.team.state()
      const digits = child.all('digits').at(-1)?.digits
      const request = state.state === 'member' ? state.requests[0] : undefined
      // A question that was broken off may have been asked anew: its digits are other ones.
      if (request && digits) await client.team.admit({ id: request.id, digits }).catch(() => {})
    }
  }

  /** Carla asks with the words that the device shows, and reads her digits out. */
  async ask(child: MortalChild, isOver: () => boolean): Promise<void> {
    const { client } = this.#carla
    const words = (await child.next('words'))?.words
    if (!words) return
    const question = { words: [...words], place: await this.place(), myName: 'Carla', deviceName: 'Carla' }
    for (; !isOver(); await wait(LOOK_AGAIN_MS)) {
      const state = await client.team.state()
      if (state.state === 'left' || state.state === 'removed') await client.team.putAway()
      else if (state.state === 'none') await client.team.join(question)
      else if (state.state !== 'asking') return
      else if (state.outcome !== 'waiting') await client.team.stopAsking()
      else if (state.digits !== null) return child.send({ order: 'digits', digits: state.digits })
    }
  }

  async close(): Promise<void> {
    for (const core of [this.#anna, this.#carla]) core.close()
    await wait(50) // what was under way ends
  }
}
