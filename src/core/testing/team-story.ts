import { vi } from 'vitest'
import type { Invitation, Place, TeamState } from '#shared/contract/team.ts'
import { startTestCore, type TestCore } from './start-test-core.ts'
import { MemoryPlaces } from '../team/members/testing/memory-places.ts'
import { syncEntriesOnly } from '../team/members/testing/entries-sync.ts'

export type Of<State extends TeamState['state']> = Extract<TeamState, { state: State }>

export const FOLDER = { kind: 'folder', path: '/gedeeld/Team Noord' } as const

/** A program of somebody, sharing by way of places that the test holds. */
export function startPerson(ownerName: string, places = new MemoryPlaces()): Promise<TestCore> {
  return startTestCore({ ownerName, team: { places, startSync: syncEntriesOnly } })
}

/** Waits until the vault stands as is expected. */
export function until<State extends TeamState['state']>(
  { client }: TestCore,
  state: State,
  isSo: (view: Of<State>) => boolean = () => true,
): Promise<Of<State>> {
  return vi.waitFor(
    async () => {
      const view = await client.team.state()
      if (view.state !== state || !isSo(view as Of<State>)) throw new Error(`still ${view.state}`)
      return view as Of<State>
    },
    { interval: 10 },
  )
}

export async function found(person: TestCore, myName = 'Anna', place: Place = FOLDER): Promise<void> {
  await person.client.team.create({ teamName: 'Team Noord', myName, deviceName: `Laptop van ${myName}`, place })
}

export function invite({ client }: TestCore, name = 'Bas', role: 'member' | 'admin' = 'member'): Promise<Invitation> {
  return client.team.invite({ for: 'colleague', name, role })
}

export async function ask(
  { client }: TestCore,
  words: readonly string[],
  myName = 'Bas',
  place: Place = FOLDER,
): Promise<void> {
  await client.team.join({ words: [...words], place, myName, deviceName: `Laptop van ${myName}` })
}

/** Reads the digits on one screen and types them on the other. */
export async function compareDigits(host: TestCore, newcomer: TestCore): Promise<void> {
  const { digits } = await until(newcomer, 'asking', (view) => view.digits !== null)
  const { requests } = await until(host, 'member', (view) => view.requests.length > 0)
  const [request] = requests
  if (!request || !digits) throw new Error('nobody asks')
  await host.client.team.admit({ id: request.id, digits })
}

/** All of it, until the newcomer is in and everybody knows their name. */
export async function letIn(host: TestCore, newcomer: TestCore, name = 'Bas', role: 'member' | 'admin' = 'member') {
  await ask(newcomer, (await invite(host, name, role)).words, name)
  await compareDigits(host, newcomer)
  return until(newcomer, 'member', ({ members }) => members.every((one) => one.name !== null))
}
