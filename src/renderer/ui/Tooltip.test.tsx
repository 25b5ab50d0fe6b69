import { Trash2 } from 'lucide-react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { IconButton } from './IconButton.tsx'
import tooltipStyles from './Tooltip.module.css'

const shown = () => document.querySelector(`.${tooltipStyles['tooltip']}`)?.textContent

it('says what a button does when the pointer rests on it, and goes with the pointer and with Escape', async () => {
  const onPointerEnter = vi.fn<() => void>()
  const screen = await render(<IconButton icon={Trash2} label="Weg ermee" onPointerEnter={onPointerEnter} />)
  const button = screen.getByRole('button', { name: 'Weg ermee' })
  expect(shown()).toBeUndefined()

  await button.hover()
  await expect.poll(shown).toBe('Weg ermee')
  expect(onPointerEnter).toHaveBeenCalledOnce()
  await button.unhover()
  await expect.poll(shown).toBeUndefined()

  await userEvent.tab()
  await expect.poll(shown).toBe('Weg ermee')
  await userEvent.keyboard('{Escape}')
  await expect.poll(shown).toBeUndefined()
  expect(document.activeElement).toBe(button.element())
})
