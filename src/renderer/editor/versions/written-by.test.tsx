import { beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { startTexts } from '#renderer/lib/i18n.ts'
import { WrittenBy } from './WrittenBy.tsx'

beforeEach(() => startTexts('nl'))

const bas = { name: 'Bas', isMe: false, deviceName: null }
const me = { name: null, isMe: true, deviceName: null }

it('names who wrote, oneself as "jij", and a device only where it is told', async () => {
  await render(<WrittenBy writers={[bas, me]} />)
  await expect.element(page.getByText('door Bas en jij', { exact: true })).toBeVisible()
  await render(
    <WrittenBy
      writers={[
        { ...bas, deviceName: 'Oude laptop' },
        { ...bas, name: null },
      ]}
    />,
  )
  await expect.element(page.getByText('door Bas (Oude laptop) en een collega', { exact: true })).toBeVisible()
})

it('says nothing of what nobody may know', async () => {
  const { container } = await render(<WrittenBy writers={[]} />)
  expect(container.textContent).toBe('')
})
