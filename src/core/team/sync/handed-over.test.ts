import { beforeAll, describe, expect, it } from 'vitest'
import type { UnixMs } from '#shared/units.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { TransportError } from '../transport/transport-error.ts'
import type { Arrival, Transport } from '../transport/transport.ts'
import { createSync } from './create-sync.ts'
import { type TeamMember, writeLesson } from './testing/team-member.ts'
import { teamOf } from './testing/team-of.ts'

beforeAll(() => cryptoReady)

/** The place of a member, which tells what it is told, and breaks off before the last of what lies there. */
function watched({ transport }: TeamMember, withheld = 0) {
  const told: string[] = []
  const place: Transport = {
    offer: (parcel) => transport.offer(parcel),
    missing: (parcels) => transport.missing(parcels),
    withdraw: (parcels) => transport.withdraw(parcels),
    watch: (onHint) => transport.watch(onHint),
    close: () => transport.close(),
    rewind: () => {
      told.push('rewind')
      transport.rewind()
    },
    settle: () => void told.push('settle'),
    async *receive(signal): AsyncIterable<Arrival> {
      const all = await Array.fromAsync(transport.receive(signal))
      yield* all.slice(0, all.length - withheld)
      if (withheld > 0) throw new TransportError('place-unreachable')
    },
  }
  return { place, told }
}

async function lookBy(member: TeamMember, place: Transport) {
  await member.sync.close()
  const { log, device, space, store, documents, clock } = member
  const team = { log, device, space, keep: () => [], takeRequest: () => false, takeNote: () => false }
  return createSync({ store, documents, team, transport: place, nowMs: () => clock.nowMs as UnixMs })
}

async function written() {
  const { first, second } = teamOf(2)
  for (const title of ['Een', 'Twee', 'Drie']) {
    writeLesson(first, title)
    await first.sync.publish()
  }
  return second
}

const kept = ({ store }: TeamMember) =>
  store.read((db) => db.get<{ count: number }>('SELECT count(*) AS count FROM team_segments'))?.count

describe('what a place hands over', () => {
  it('is said to be kept once all of it is', async () => {
    const second = await written()
    const { place, told } = watched(second)
    const sync = await lookBy(second, place)
    expect(await sync.receive()).toMatchObject({ applied: 3 })

    expect(told).toEqual(['settle'])
    await sync.close()
  })

  it('counts as far as it came, when the place breaks off', async () => {
    const second = await written()
    const { place, told } = watched(second, 3) // the third segment, and its last two heads
    const sync = await lookBy(second, place)
    await sync.receive()

    expect(sync.state().problem).toBe('place-unreachable')
    expect(kept(second)).toBe(2)
    expect(told).toEqual(['settle'])
    await sync.close()
  })

  it('comes again when it could not be kept', async () => {
    const second = await written()
    const { place, told } = watched(second)
    const sync = await lookBy(second, place)
    const { store } = second
    const write = store.write.bind(store)
    store.write = () => {
      throw new Error('the disk is full')
    }
    await expect(sync.receive()).rejects.toThrow('the disk is full')
    expect(told).toEqual(['rewind'])

    store.write = write
    expect(await sync.receive()).toMatchObject({ applied: 3 })
    await sync.close()
  })
})
