import type { CoreClient } from '#shared/contract/index.ts'
import type { DocumentId, MethodId } from '#shared/ids.ts'
import { paths } from '../src/renderer/lib/paths.ts'

/** The pages of the pictures, as addresses in the window. */
export type Places = Readonly<Record<string, string>>

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

const alwaysThere = {
  today: paths.today,
  journal: paths.journal,
  dilemmas: paths.dilemmas,
  sessions: paths.sessions,
  history: paths.sessionHistory,
  methods: paths.methods,
  choose: paths.chooseMethod,
  method: paths.method('incident-short'),
  search: paths.archive,
  filters: paths.archive,
  palette: paths.today,
  again: paths.lookAgain,
  booklet: paths.booklet,
  vision: paths.vision,
  norms: paths.norms,
  agenda: paths.visionAgenda,
  importVision: paths.importVision,
  team: paths.team,
  newTeam: paths.newTeam,
  joinTeam: paths.joinTeam,
  recoverTeam: paths.recoverTeam,
  settings: paths.settings,
  bringIn: paths.bringIn,
  takeOut: paths.takeOut,
  bin: paths.bin,
}

export async function placesIn(client: CoreClient): Promise<Places> {
  const sessions = await client.sessions.list()
  const dilemmas = await client.dilemmas.list()
  const [entry] = await client.journal.list({})
  const [principle] = await client.vision.list()
  const [lesson] = await client.archive.list({ kinds: ['lesson'] })
  const shared = (await client.archive.list({ kinds: ['session'] })).find(({ space }) => space !== 'personal')
  const [mistake] = await client.archive.list({ kinds: ['mistake'] })
  const copy = await client.methods.copy({ id: 'incident-short' as MethodId, language: 'nl' })
  const running = sessions.find(({ phase }) => phase === 'running')
  const held = sessions.find(({ phase }) => phase === 'closed')
  const unshared = await firstUnshared(
    client,
    sessions.filter(({ phase }) => phase === 'closed').map(({ id }) => id),
  )
  const free = dilemmas.find(({ state, question }) => state === 'ready' && question !== '') ?? dilemmas[0]
  if (!lesson || !running?.dilemmaId || !held || !free) throw new Error('the demo misses something to show')
  return {
    ...alwaysThere,
    ...(entry ? { entry: paths.journalEntry(entry.id), five: paths.fiveMinutes(entry.id) } : {}),
    ...(principle ? { principle: paths.principle(principle.id) } : {}),
    ...(mistake ? { mistake: paths.archived(mistake.id) } : {}),
    ...(shared ? { sharedSession: paths.archived(shared.id) } : {}),
    editMethod: paths.editMethod(`own-${copy.documentId}`),
    dilemma: paths.dilemma(running.dilemmaId),
    read: paths.readDilemma(running.dilemmaId),
    share: paths.share(running.dilemmaId),
    ...(unshared ? { shareSession: paths.share(unshared) } : {}),
    plan: paths.planSession(free.id),
    session: paths.session(running.id),
    projector: paths.projector(running.id),
    report: paths.session(held.id),
    archive: paths.archived(lesson.id),
  }
}

/** One of these of which no copy stands in the team space. */
async function firstUnshared(client: CoreClient, ids: readonly DocumentId[]): Promise<DocumentId | undefined> {
  for (const id of ids) if ((await client.sharing.of({ id })).copy === null) return id
  return undefined
}
