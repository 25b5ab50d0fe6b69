import type { CoreClient } from '#shared/contract/index.ts'
import type { DocumentId, MethodId, ParticipantId } from '#shared/ids.ts'
import { paths } from '../src/renderer/lib/paths.ts'

interface Room {
  readonly client: CoreClient
  readonly id: DocumentId
  readonly people: readonly ParticipantId[]
}

const circle = [
  { name: 'Anouk', role: 'bringer' },
  { name: 'Bilal', role: 'facilitator' },
  { name: 'Carla', role: 'consultant' },
  { name: 'Dirk', role: 'scribe' },
  { name: 'Esra', role: 'consultant' },
  { name: 'Femke', role: 'consultant' },
] as const

const questions = [
  'Wat had je die eerste nacht nodig om nee te zeggen?',
  'Wat merkt zij ervan als jij moe bent?',
  'Wie weet dat jij de telefoon aan hebt?',
  'Sinds wanneer is het zo gegaan?',
  'Wat zou er gebeuren als je niet opneemt?',
]
const views = ['We nemen niet meer op na negen uur', 'We verdelen de avonden', 'We laten het zoals het is']
const parties = ['Het kind', 'Moeder', 'Het team']

async function say(room: Room, texts: readonly string[]): Promise<void> {
  for (const [place, text] of texts.entries()) {
    await room.client.sessions.contribute({ id: room.id, participantId: room.people[2 + (place % 4)] ?? null, text })
  }
}

async function sayInTable(room: Room, rows: readonly string[], columns: readonly string[]): Promise<void> {
  for (const row of rows) {
    for (const column of columns) {
      const text = 'Dat er iemand is die blijft, ook als het tegenzit'
      await room.client.sessions.contribute({ id: room.id, participantId: null, text, cell: { row, column } })
    }
  }
}

async function plan(client: CoreClient, dilemmaId: DocumentId, method: string): Promise<DocumentId> {
  const { id } = await client.sessions.plan({
    methodId: method as MethodId,
    participants: [...circle],
    cases: [
      { dilemmaId, title: '', question: '', bringer: 0 },
      { dilemmaId: null, title: 'Een broer die niet meer komt', question: 'Hoe houd ik hem erbij?', bringer: 2 },
    ],
    plannedForMs: null,
  })
  return id
}

/** Brings a session to a round, and says there what belongs to it. */
async function openRoom(
  client: CoreClient,
  dilemmaId: DocumentId,
  method: string,
  steps: Readonly<Record<string, (room: Room) => Promise<unknown>>>,
): Promise<DocumentId> {
  const id = await plan(client, dilemmaId, method)
  await client.sessions.start({ id })
  for (const [blockId, act] of Object.entries(steps)) {
    const { rounds, participants } = await client.sessions.get({ id })
    const toRound = rounds.findIndex((round) => round.blockId === blockId)
    await client.sessions.move({ id, toRound })
    await act({ client, id, people: participants.map((person) => person.id) })
  }
  return id
}

async function spreadOverPiles({ client, id }: Room): Promise<void> {
  const { contributions } = await client.sessions.get({ id })
  const piles = ['warm', 'neutral', 'cold', 'warm']
  for (const [place, { id: contributionId }] of contributions.slice(0, 4).entries()) {
    await client.sessions.sort({ id, contributionId, pile: piles[place] ?? null })
  }
}

const nothing = async (): Promise<void> => undefined
const write = async (room: Room): Promise<void> => {
  await say(room, questions)
}
const reveal = async ({ client, id }: Room): Promise<void> => {
  await client.sessions.reveal({ id })
}
const rate = async ({ client, id, people }: Room): Promise<void> => {
  for (const [place, participantId] of people.entries()) {
    await client.sessions.rate({ id, participantId, value: 2 + (place % 4) })
  }
  await client.sessions.reveal({ id })
}
const close = async ({ client, id }: Room): Promise<void> => {
  await client.sessions.beginClosing({ id })
}

const rooms = {
  pick: ['incident-short', { choose: nothing }],
  ask: ['incident-short', { questions: write }],
  outside: ['incident-short', { analysis: write }],
  write: ['ten-steps', { 'write-questions': write }],
  sort: [
    'ten-steps',
    { 'write-questions': async (room: Room) => (await write(room), reveal(room)), 'sort-questions': spreadOverPiles },
  ],
  module: ['six-phases', { 'choose-module': nothing }],
  choices: ['moral-deliberation', { dilemma: async (room: Room) => sayInTable(room, ['a', 'b'], ['choice', 'loss']) }],
  parties: [
    'moral-deliberation',
    { perspectives: async (room: Room) => sayInTable(room, parties, ['party', 'value', 'norm']) },
  ],
  vote: ['deep-democracy', { 'all-views': async (room: Room) => say(room, views), vote: nothing }],
  rate: ['moral-deliberation', { evaluation: nothing }],
  rated: ['moral-deliberation', { evaluation: rate }],
  unkept: ['balint-group', { discussion: nothing }],
  closing: ['incident-short', { advice: write, agreement: close }],
} as const

/** A session in each kind of round, as the facilitator has it and as it is on the wall. */
export async function roomPlaces(client: CoreClient): Promise<Readonly<Record<string, string>>> {
  const [dilemma] = (await client.dilemmas.list()).filter(({ state, question }) => state === 'ready' && question !== '')
  if (!dilemma) throw new Error('the demo has no dilemma to bring in')
  const places: Record<string, string> = { lobby: paths.session(await plan(client, dilemma.id, 'incident-short')) }
  for (const [name, [method, steps]] of Object.entries(rooms)) {
    const id = await openRoom(client, dilemma.id, method, steps)
    places[`room-${name}`] = paths.session(id)
    places[`wall-${name}`] = paths.projector(id)
  }
  return places
}
