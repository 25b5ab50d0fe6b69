import type { Participant, Session, SessionView, SessionWithMethod } from '#shared/contract/session-view.ts'
import type { DocumentId, MethodId, ParticipantId } from '#shared/ids.ts'
import type { PlannedCase } from '#shared/sessions/session-case.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { OpenVault } from '../rpc/context.ts'
import { startTestCore, type TestCore } from './start-test-core.ts'

export const circle = [
  { name: 'Anouk', role: 'bringer' },
  { name: 'Bilal', role: 'facilitator' },
  { name: 'Carla', role: 'consultant' },
  { name: 'Dirk', role: 'scribe' },
] as const

const others = ['Esra', 'Femke', 'Gijs', 'Hanna', 'Ivo', 'Jasmijn', 'Koen', 'Lieke']

/** A circle of `count` people: the four above, and others who think along. */
export function circleOf(count: number): Omit<Participant, 'id'>[] {
  const more = others.map((name) => ({ name, role: 'consultant' as const }))
  return [...circle, ...more].slice(0, count)
}

export interface SessionStory extends TestCore {
  readonly dilemmaId: DocumentId
  readonly id: DocumentId
  /** The session as the facilitator sees it now. */
  readonly session: () => Promise<SessionWithMethod>
  /** The session as another sees it. */
  readonly seenBy: (view: SessionView, name?: string) => Promise<Session>
  /** The id of somebody in the circle. */
  readonly person: (name: string) => Promise<ParticipantId>
  /** To the first round of this block. */
  readonly moveTo: (blockId: string) => Promise<void>
  /** What is behind the procedures. */
  readonly open: () => OpenVault
}

interface StoryPlan {
  readonly participants?: readonly Omit<Participant, 'id'>[]
  /** Cases beside the one on the dilemma, told on the spot. */
  readonly told?: readonly Omit<PlannedCase, 'dilemmaId'>[]
}

/** A dilemma that asks something, and a session planned on it. */
export async function planTestSession(methodId = 'incident-short', plan: StoryPlan = {}): Promise<SessionStory> {
  const core = await startTestCore()
  const dilemmaId = await writeDilemma(core)
  const participants = [...(plan.participants ?? circle)]
  const own = { dilemmaId, bringer: participants.findIndex(({ role }) => role === 'bringer') }
  const { id } = await core.client.sessions.plan({
    methodId: methodId as MethodId,
    participants,
    cases: [own, ...(plan.told ?? [])],
    plannedForMs: null,
  })
  const session = async () => withMethod(await core.client.sessions.get({ id }))
  const person = async (name: string) => {
    const found = (await core.client.sessions.get({ id })).participants.find((one) => one.name === name)
    if (!found) throw new Error('nobody of that name is in the circle')
    return found.id
  }
  // Spreading would take the client of this moment; `reopen` replaces it.
  return Object.assign(Object.create(core) as TestCore, {
    dilemmaId,
    id,
    session,
    person,
    open: () => openVaultOf(core),
    seenBy: async (view: SessionView, name?: string) =>
      core.client.sessions.get({ id, view, participantId: name === undefined ? null : await person(name) }),
    async moveTo(blockId: string) {
      const toRound = (await session()).rounds.findIndex((round) => round.blockId === blockId)
      await core.client.sessions.move({ id, toRound })
    },
  })
}

/** The same, begun. */
export async function startTestSession(methodId?: string, plan?: StoryPlan): Promise<SessionStory> {
  const story = await planTestSession(methodId, plan)
  await story.client.sessions.start({ id: story.id })
  return story
}

export async function writeDilemma(
  core: TestCore,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<DocumentId> {
  const { id } = await core.client.dilemmas.create({ language: 'nl' })
  const asked = { title: 'Nachtappjes', question: 'Hoe kan ik nabij zijn zonder altijd bereikbaar te zijn?' }
  openVaultOf(core).documents.edit(id, (doc) => writeMeta(doc, { ...asked, ...fields }))
  return id
}

export function openVaultOf(core: TestCore): OpenVault {
  const open = core.core().context.open()
  if (!open) throw new Error('the vault is locked')
  return open
}

function withMethod({ method, ...session }: Session): SessionWithMethod {
  if (method === null) throw new Error('the method is still to be chosen')
  return { ...session, method }
}
