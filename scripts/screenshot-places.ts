import type { CoreClient } from '#shared/contract/index.ts'
import { paths } from '../src/renderer/lib/paths.ts'

/** The pages of the pictures, as addresses in the window. */
export type Places = Record<
  | 'today'
  | 'dilemmas'
  | 'dilemma'
  | 'read'
  | 'sessions'
  | 'plan'
  | 'session'
  | 'report'
  | 'archive'
  | 'search'
  | 'settings',
  string
>

const QUESTION_ROUND = 3

/** Runs the planned session up to its round of questions, with three of them asked. */
export async function showSession(client: CoreClient): Promise<void> {
  const planned = (await client.sessions.list()).find(({ phase }) => phase === 'planned')
  if (!planned) throw new Error('the demo has no planned session')
  const { id } = planned
  await client.sessions.start({ id })
  await client.sessions.move({ id, toRound: QUESTION_ROUND })
  const asking = planned.participants.filter(({ role }) => role === 'consultant')
  const questions = [
    'Wat had je die eerste nacht nodig om nee te zeggen?',
    'Wat merkt zij ervan als jij moe bent?',
    'Wie weet dat jij de telefoon aan hebt?',
  ]
  for (const [place, text] of questions.entries()) {
    await client.sessions.contribute({ id, participantId: asking[place]?.id ?? null, text })
  }
}

export async function placesIn(client: CoreClient): Promise<Places> {
  const sessions = await client.sessions.list()
  const dilemmas = await client.dilemmas.list()
  const [lesson] = await client.archive.list({ kinds: ['lesson'] })
  const running = sessions.find(({ phase }) => phase === 'running')
  const held = sessions.find(({ phase }) => phase === 'closed')
  const free = dilemmas.find(({ state, question }) => state === 'ready' && question !== '') ?? dilemmas[0]
  if (!lesson || !running?.dilemmaId || !held || !free) throw new Error('the demo misses something to show')
  return {
    today: paths.today,
    dilemmas: paths.dilemmas,
    dilemma: paths.dilemma(running.dilemmaId),
    read: paths.readDilemma(running.dilemmaId),
    sessions: paths.sessions,
    plan: paths.planSession(free.id),
    session: paths.session(running.id),
    report: paths.session(held.id),
    archive: paths.archived(lesson.id),
    search: paths.archive,
    settings: paths.settings,
  }
}
