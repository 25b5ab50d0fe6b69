import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { ParticipantId } from '#shared/ids.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import { TakeTurns } from './TakeTurns.tsx'

it('invites who begins, says how far it is, and when everybody had a turn', async () => {
  await startTexts('nl')
  const participants = ['Anna', 'Bilal', 'Carla'].map((name) => ({
    id: ParticipantId.parse(crypto.randomUUID()),
    name,
    role: 'consultant' as const,
  }))
  const session: Pick<SessionWithMethod, 'participants' | 'attendance'> = { participants, attendance: [] }
  const turns = (done: number) => (
    <TakeTurns session={session} done={participants.slice(0, done).map(({ id }) => id)} onTurn={() => {}} />
  )

  const screen = await render(turns(0))
  await expect.element(screen.getByText('Wie begint? Tik op je eigen naam.')).toBeVisible()
  await screen.rerender(turns(2))
  await expect.element(screen.getByText('2 van de 3 zijn geweest. Wie volgt?')).toBeVisible()
  await screen.rerender(turns(3))
  await expect.element(screen.getByText('Iedereen is geweest.')).toBeVisible()
})
