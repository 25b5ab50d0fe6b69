import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { CoreClient } from '#shared/contract/index.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import { queries } from '#renderer/lib/core.ts'
import { OwnNameSetting } from './OwnNameSetting.tsx'

const answers = vi.hoisted(() => ({
  vault: {
    status: vi.fn<() => Promise<object>>(),
    rename: vi.fn<(input: { ownerName: string }) => Promise<object>>(),
  },
  team: {
    state: vi.fn<() => Promise<object>>(),
    rename: vi.fn<(input: { myName: string; deviceName: string }) => Promise<object>>(),
  },
}))

vi.mock('#renderer/lib/core.ts', () => ({
  core: createTanstackQueryUtils(answers as unknown as CoreClient),
  client: answers,
  queries: new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } }),
}))

const { vault, team } = answers
const field = page.getByRole('textbox', { name: 'Je naam' })

beforeEach(async () => {
  await startTexts('nl')
  queries.clear()
  for (const answer of [vault.rename, team.rename]) answer.mockReset().mockResolvedValue({})
  vault.status.mockResolvedValue({ state: 'open', ownerName: 'Anna' })
  team.state.mockResolvedValue({ state: 'none' })
})

async function show() {
  await render(
    <QueryClientProvider client={queries}>
      <OwnNameSetting />
    </QueryClientProvider>,
  )
  await expect.element(field).toHaveValue('Anna')
}

describe('one’s own name', () => {
  it('is kept when the field is left, without the spaces around it', async () => {
    await show()
    await field.fill(' Anneke ')
    await userEvent.tab()

    await vi.waitFor(() => expect(vault.rename.mock.calls).toEqual([[{ ownerName: 'Anneke' }]]))
    await expect.element(field).toHaveValue('Anneke')
    expect(team.rename).not.toHaveBeenCalled()
  })

  it('is kept once by Enter', async () => {
    await show()
    await field.fill('Anneke')
    await userEvent.keyboard('{Enter}')
    await userEvent.tab()

    await vi.waitFor(() => expect(vault.rename).toHaveBeenCalledOnce())
  })

  it('stays what it was where nothing was typed', async () => {
    await show()
    await field.fill('  ')
    await userEvent.tab()

    await expect.element(field).toHaveValue('Anna')
    expect(vault.rename).not.toHaveBeenCalled()
  })

  it('changes in the team along with it, and says so', async () => {
    team.state.mockResolvedValue({ state: 'member', myName: 'Anna', deviceName: 'Laptop' })
    await show()
    await expect.element(page.getByText('In je team verandert hij mee.', { exact: false })).toBeVisible()
    await field.fill('Anneke')
    await userEvent.tab()

    await vi.waitFor(() => expect(team.rename.mock.calls).toEqual([[{ myName: 'Anneke', deviceName: 'Laptop' }]]))
    await field.fill('Ans')
    await userEvent.tab()
    await vi.waitFor(() => expect(team.rename.mock.lastCall).toEqual([{ myName: 'Ans', deviceName: 'Laptop' }]))
  })

  it('leaves another name in the team alone, and says where that changes', async () => {
    team.state.mockResolvedValue({ state: 'member', myName: 'Anna de Boer', deviceName: 'Laptop' })
    await show()
    await expect.element(page.getByText('In je team heet je Anna de Boer.', { exact: false })).toBeVisible()
    await field.fill('Anneke')
    await userEvent.tab()

    await vi.waitFor(() => expect(vault.rename).toHaveBeenCalledOnce())
    expect(team.rename).not.toHaveBeenCalled()
  })

  it('that could not be kept is said, and the old one stands again', async () => {
    vault.rename.mockRejectedValue(new Error('gone'))
    await show()
    await field.fill('Anneke')
    await userEvent.tab()

    await expect.element(page.getByRole('alert')).toBeVisible()
    await expect.element(field).toHaveValue('Anna')
  })
})
