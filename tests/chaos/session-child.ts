import type { Core } from '#core/create-core.ts'
import type { DocumentId } from '#shared/ids.ts'
import { spentMs } from '#shared/sessions/clock.ts'
import type { DurationMs } from '#shared/units.ts'
import { openVault, tell } from './open-vault.ts'

/** A dilemma with a question, and a session on it that runs. */
async function beginSession({ client, context }: Core): Promise<DocumentId> {
  const { id: dilemmaId } = await client.dilemmas.create({ language: 'nl' })
  // As an edit of what is there: an edit made beside it, on an empty document, could lose to the empty field.
  context.open()?.documents.edit(dilemmaId, (doc) => {
    doc.getMap('meta').set('question', 'Hoe kan ik blijven zonder te redden?')
  })
  const [method] = await client.sessions.methods()
  if (!method) throw new Error('there is no method')
  const participants = [
    { name: 'Anouk', role: 'bringer' as const },
    { name: 'Bilal', role: 'facilitator' as const },
    { name: 'Carla', role: 'consultant' as const },
  ]
  const { id } = await client.sessions.plan({ dilemmaId, methodId: method.id, participants, plannedForMs: null })
  await client.sessions.start({ id })
  return id
}

// Runs one session: somebody says something, a round gets a minute, the next round comes; until it is killed.
const core = await openVault(process.argv[2] ?? '')
const { client } = core
const id = (await client.sessions.list())[0]?.id ?? (await beginSession(core))
const before = await client.sessions.get({ id })
const added = (session: typeof before) =>
  session.clock.rounds.reduce((sum, { allottedMs }, round) => {
    return sum + allottedMs / 60_000 - (session.rounds[round]?.minutes ?? 0)
  }, 0)
const spentSeconds = (session: typeof before) =>
  session.clock.rounds.reduce((sum, _, round) => sum + spentMs(session.clock, round, session.nowMs), 0) / 1000

const texts = before.contributions.map(({ text }) => Number(text.slice('bijdrage '.length)))
const missing = texts.toSorted((one, other) => one - other).filter((number, place) => number !== place + 1)
tell({
  found: {
    contributions: texts.length,
    minutesAdded: added(before),
    secondsSpent: Math.floor(spentSeconds(before)) + 1,
  },
  damage: core.context.open()?.store.findDamage() ?? ['locked'],
  lostInside: missing.length,
})

if (before.clock.phase === 'paused') await client.sessions.resume({ id })
const lastRound = before.rounds.length - 1
for (let number = texts.length + 1; ; number++) {
  await client.sessions.contribute({
    id,
    participantId: before.participants[2]?.id ?? null,
    text: `bijdrage ${number}`,
  })
  if (number % 7 === 0) await client.sessions.extend({ id, byMs: 60_000 as DurationMs })
  if (number % 11 === 0) await client.sessions.move({ id, toRound: number % (lastRound + 1) })
  const now = await client.sessions.get({ id })
  tell({
    acknowledged: {
      contributions: number,
      minutesAdded: added(now),
      // The clock is noted once a second, so a crash may take the last one.
      secondsSpent: Math.max(0, Math.floor(spentSeconds(now)) - 1),
    },
  })
}
