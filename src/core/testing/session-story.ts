import type { Session, SessionView, SessionWithMethod } from '#shared/contract/session-view.ts'
import type { DocumentId, MethodId, ParticipantId } from '#shared/ids.ts'
import { writeMeta } from '../documents/document-meta.ts'
import type { OpenVault } from '../rpc/context.ts'
import { startTestCore, type TestCore } from './start-test-core.ts'

export const circle = [
  { name: 'Anouk', role: 'bringer' },
  { name: 'Bilal', role: 'facilitator' },
  { name: 'Carla', role: 'consultant' },
  { name: 'Dirk', role: 'scribe' },
] as const

type Name = (typeof circle)[number]['name']

export interface SessionStory extends TestCore {
  readonly dilemmaId: DocumentId
  readonly id: DocumentId
  /** The session as the facilitator sees it now. */
  readonly session: () => Promise<SessionWithMethod>
  /** The session as another sees it. */
  readonly seenBy: (view: SessionView, name?: Name) => Promise<Session>
  /** The id of somebody in the circle. */
  readonly person: (name: Name) => Promise<ParticipantId>
  /** What is behind the procedures. */
  readonly open: () => OpenVault
}

/** A dilemma that asks something, and a session planned on it. */
export async function planTestSession(methodId = 'incident-short'): Promise<SessionStory> {
  const core = await startTestCore()
  const dilemmaId = await writeDilemma(core)
  const { id } = await core.client.sessions.plan({
    dilemmaId,
    methodId: methodId as MethodId,
    participants: [...circle],
    plannedForMs: null,
  })
  const session = async () => {
    const { method, ...rest } = await core.client.sessions.get({ id })
    if (method === null) throw new Error('the method is still to be chosen')
    return { ...rest, method }
  }
  // Spreading would take the client of this moment; `reopen` replaces it.
  return Object.assign(Object.create(core) as TestCore, {
    dilemmaId,
    id,
    session,
    open: () => openVaultOf(core),
    async seenBy(view: SessionView, name?: Name) {
      return core.client.sessions.get({ id, view, participantId: name ? await this.person(name) : null })
    },
    async person(name: string) {
      const found = (await session()).participants.find((one) => one.name === name)
      if (!found) throw new Error('nobody of that name is in the circle')
      return found.id
    },
  })
}

/** The same, begun. */
export async function startTestSession(methodId?: string): Promise<SessionStory> {
  const story = await planTestSession(methodId)
  await story.client.sessions.start({ id: story.id })
  return story
}

export async function writeDilemma(core: TestCore): Promise<DocumentId> {
  const { id } = await core.client.dilemmas.create({ language: 'nl' })
  const fields = { title: 'Nachtappjes', question: 'Hoe kan ik nabij zijn zonder altijd bereikbaar te zijn?' }
  openVaultOf(core).documents.edit(id, (doc) => writeMeta(doc, fields))
  return id
}

export function openVaultOf(core: TestCore): OpenVault {
  const open = core.core().context.open()
  if (!open) throw new Error('the vault is locked')
  return open
}
