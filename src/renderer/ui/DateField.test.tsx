import { useState } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { startTexts } from '#renderer/lib/i18n.ts'
import './base.css'
import { DateField } from './DateField.tsx'

function Form() {
  const [day, setDay] = useState('2030-11-26')
  return (
    <>
      <DateField label="Voor wanneer?" value={day} onChange={setDay} from={new Date(2030, 10, 1)} />
      <output>{day || 'leeg'}</output>
    </>
  )
}

const field = () => page.getByRole('textbox', { name: 'Voor wanneer?' })
const kept = () => page.getByRole('status')

beforeEach(async () => {
  await startTexts('nl')
  await render(<Form />)
})

describe('a day', () => {
  it('is shown as people write it', async () => {
    await expect.element(field()).toHaveValue('26 november 2030')
  })

  it('is kept as typed when one goes on, and written out', async () => {
    await field().fill('3-12-2030')
    await expect.element(kept()).toHaveTextContent('2030-11-26')
    await userEvent.keyboard('{Tab}')
    await expect.element(kept()).toHaveTextContent('2030-12-03')
    await expect.element(field()).toHaveValue('3 december 2030')
  })

  it('that is not understood is not kept, stays to be mended, and says how to write it', async () => {
    await field().fill('ooit eens')
    await userEvent.keyboard('{Enter}')
    await expect.element(kept()).toHaveTextContent('2030-11-26')
    await expect.element(field()).toHaveValue('ooit eens')
    await expect.element(field()).toHaveAccessibleDescription(/26-11-2026/)
  })

  it('can be taken away', async () => {
    await field().fill('')
    await userEvent.keyboard('{Tab}')
    await expect.element(kept()).toHaveTextContent('leeg')
  })

  it('is picked from the calendar with the arrows', async () => {
    await page.getByRole('button', { name: 'Kies een dag' }).click()
    await expect.element(page.getByRole('grid', { name: 'november 2030' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: /26 november/ })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await expect.element(kept()).toHaveTextContent('2030-11-27')
    await expect.element(page.getByRole('grid')).not.toBeInTheDocument()
  })
})
