import { beforeEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { startTexts } from '#renderer/lib/i18n.ts'
import { QuietTimer } from './QuietTimer.tsx'

beforeEach(async () => {
  await startTexts('nl')
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  return () => vi.useRealTimers()
})

it('tells the minutes in words and ends with one soft line that a screen reader says', async () => {
  await render(<QuietTimer />)
  await expect.element(page.getByText('nog vijf minuten')).toBeVisible()
  await expect.element(page.getByRole('status')).toHaveTextContent('')

  vi.advanceTimersByTime(3 * 60_000 + 1000)
  await expect.element(page.getByText('nog twee minuten')).toBeVisible()
  vi.advanceTimersByTime(60_000)
  await expect.element(page.getByText('nog één minuut')).toBeVisible()
  vi.advanceTimersByTime(60_000)

  await expect.element(page.getByRole('status')).toHaveTextContent('Dat waren vijf minuten. Stoppen mag, doorgaan ook.')
  expect(vi.getTimerCount()).toBe(0)
})
