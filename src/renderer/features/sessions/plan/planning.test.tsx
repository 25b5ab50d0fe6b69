import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { CoreClient } from '#shared/contract/index.ts'
import { DocumentId } from '#shared/ids.ts'
import { showPart } from '#renderer/lib/testing/show-part.tsx'
import '#renderer/ui/base.css'
import type { PlanDraft, ReadyPlan } from '../plan-draft.ts'
import { PlanForm } from '../PlanForm.tsx'
import { PlannedAlready } from './PlannedAlready.tsx'

const { ofDilemma } = vi.hoisted(() => ({ ofDilemma: vi.fn<() => Promise<unknown>>() }))

vi.mock('#renderer/lib/core.ts', () => ({
  client: {},
  core: createTanstackQueryUtils({
    sessions: { ofDilemma, people: () => Promise.resolve([]) },
    dilemmas: { list: () => Promise.resolve([]) },
  } as unknown as CoreClient),
}))

const id = () => DocumentId.parse(crypto.randomUUID())

describe('a plan that is not whole', () => {
  const onReady = vi.fn<(plan: ReadyPlan) => void>()
  const part = (name: string) => page.getByRole('heading', { name, exact: true }).element().parentElement

  function Form({ first }: { first: Partial<PlanDraft> }) {
    const [plan, setPlan] = useState<PlanDraft>({
      methodId: null,
      others: [],
      people: [{ key: 'anna', name: 'Anna', role: 'bringer' }],
      when: 'later',
      day: '',
      time: '15:00',
      until: '',
      place: '',
      ...first,
    })
    const change = (changes: Partial<PlanDraft>) => setPlan({ ...plan, ...changes })
    return (
      <PlanForm
        methods={[]}
        first="Namen noemen"
        earlier={[]}
        draft={{ plan, change }}
        help={null}
        busy={false}
        error={null}
        onReady={onReady}
      />
    )
  }

  it('says so at the names when there are too few, and leads there', async () => {
    await showPart(<Form first={{}} />)
    await page.getByRole('button', { name: 'Zet in de planning' }).click()
    const note = page.getByText('Een kring heeft minstens drie mensen.')
    await expect.element(note).toHaveFocus()
    expect(part('Wie')?.contains(note.element())).toBe(true)
    expect(onReady).not.toHaveBeenCalled()
  })

  it('says so at the moment when there is no day', async () => {
    const people = (['bringer', 'facilitator', 'consultant'] as const).map((role) => ({ key: role, name: role, role }))
    await showPart(<Form first={{ people }} />)
    await page.getByRole('button', { name: 'Zet in de planning' }).click()
    const note = page.getByText('Kies een dag.')
    await expect.element(note).toHaveFocus()
    expect(part('Wanneer')?.contains(note.element())).toBe(true)
  })
})

describe('a dilemma that has a session already', () => {
  const session = (phase: string) => ({ id: id(), phase, plannedForMs: null })

  it('says so, with the way there', async () => {
    const planned = session('planned')
    ofDilemma.mockResolvedValue([session('closed'), planned])
    await showPart(<PlannedAlready dilemmaId={id()} />)
    await expect.element(page.getByText('nog zonder dag', { exact: false })).toBeVisible()
    await expect
      .element(page.getByRole('link', { name: 'Naar die intervisie' }))
      .toHaveAttribute('href', expect.stringContaining(planned.id))
  })

  it('is silent about those that were held, and about the one that is planned here', async () => {
    ofDilemma.mockResolvedValue([session('closed')])
    const { screen, queries } = await showPart(<PlannedAlready dilemmaId={id()} />)
    await vi.waitFor(() => expect(queries.isFetching()).toBe(0))
    ofDilemma.mockResolvedValue([session('planned')])
    await queries.invalidateQueries()
    expect(screen.container.textContent).toBe('')
  })
})
