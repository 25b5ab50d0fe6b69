import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { ORPCError } from '@orpc/client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { CoreClient } from '#shared/contract/index.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import { ConfirmRecovery } from './ConfirmRecovery.tsx'

type Words = { place: number; word: string }[]

const key = 'ability able about above absent absorb abstract absurd abuse access accident account'.split(' ')

const { confirmRecovery } = vi.hoisted(() => ({
  confirmRecovery: vi.fn<(input: { words: Words }) => Promise<object>>(),
}))

// Core is far away from a window's test; what stands here keeps the contract for the one procedure that is asked.
vi.mock('#renderer/lib/core.ts', () => ({
  core: createTanstackQueryUtils({ vault: { confirmRecovery } } as unknown as CoreClient),
}))

beforeEach(async () => {
  await startTexts('nl')
  confirmRecovery.mockReset()
  confirmRecovery.mockImplementation(({ words }) =>
    words.every(({ place, word }) => key[place] === word)
      ? Promise.resolve({})
      : Promise.reject(new ORPCError('RECOVERY_WORDS_WRONG', { defined: true })),
  )
})

async function ask() {
  const onConfirmed = vi.fn<() => void>()
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <ConfirmRecovery back={{ label: 'Terug', run: () => {} }} onConfirmed={onConfirmed} />
    </QueryClientProvider>,
  )
  const labels = page.getByText(/^Woord \d+$/).elements()
  return { onConfirmed, asked: labels.map((label) => Number(label.textContent.replace('Woord ', ''))) }
}

describe('proving the recovery key', () => {
  it('asks for two words by their number, and passes when both are right', async () => {
    const { onConfirmed, asked } = await ask()
    expect(asked).toHaveLength(2)

    for (const number of asked) {
      await page.getByRole('textbox', { name: `Woord ${number}`, exact: true }).fill(` ${key[number - 1]} `)
    }
    await userEvent.keyboard('{Enter}')

    await vi.waitFor(() => expect(onConfirmed).toHaveBeenCalledOnce())
    expect(confirmRecovery.mock.calls[0]?.[0].words).toEqual(
      asked.map((number) => ({ place: number - 1, word: key[number - 1] })),
    )
  })

  it('says what to look at when a word is wrong, and lets through when it is put right', async () => {
    const { onConfirmed, asked } = await ask()
    const [first = 0, second = 0] = asked
    await page.getByRole('textbox', { name: `Woord ${first}`, exact: true }).fill('lamp')
    await page.getByRole('textbox', { name: `Woord ${second}`, exact: true }).fill(key[second - 1] ?? '')
    await userEvent.keyboard('{Enter}')

    await expect.element(page.getByRole('alert')).toMatchTextContent('Leg het papier ernaast')
    expect(onConfirmed).not.toHaveBeenCalled()

    await page.getByRole('textbox', { name: `Woord ${first}`, exact: true }).fill(key[first - 1] ?? '')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(onConfirmed).toHaveBeenCalledOnce())
  })

  it('asks core nothing while a word is missing', async () => {
    const { asked } = await ask()
    await page.getByRole('textbox', { name: `Woord ${asked[0]}`, exact: true }).fill('lamp')
    await userEvent.keyboard('{Enter}')
    await expect
      .element(page.getByRole('button', { name: 'Klopt, ga verder' }))
      .toHaveAttribute('aria-disabled', 'true')
    expect(confirmRecovery).not.toHaveBeenCalled()
  })
})
