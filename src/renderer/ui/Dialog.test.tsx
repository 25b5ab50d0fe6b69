import { type ReactElement, useState } from 'react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Menu } from './Menu.tsx'
import { TextField } from './TextField.tsx'

type Opener = (open: () => void) => ReactElement

const byButton: Opener = (open) => <Button onClick={open}>Open</Button>
const byMenu: Opener = (open) => (
  <Menu trigger={<button type="button">Open</button>} items={[{ label: 'Kies', run: open }]} />
)

interface RoomProps {
  opener: Opener
  /** Whether a field takes the focus as it appears. */
  autoFocus?: boolean
  /** Whether the dialog stays mounted while it is closed. */
  stays?: boolean
}

function Room({ opener, autoFocus = false, stays = false }: RoomProps) {
  const [open, setOpen] = useState(false)
  const goOn = () => {
    setOpen(false)
    document.querySelector('a')?.focus()
  }
  return (
    <>
      {opener(() => setOpen(true))}
      <a href="#elsewhere">Elders</a>
      {(open || stays) && (
        <Dialog open={open} onClose={() => setOpen(false)} title="Vraag">
          <TextField label="Naam" value="" onChange={() => {}} autoFocus={autoFocus} />
          <Button onClick={goOn}>Verder</Button>
        </Dialog>
      )}
    </>
  )
}

const cases: Record<string, { room: RoomProps; presses: readonly string[]; takesFocus: string }> = {
  'with a field that takes the focus': {
    room: { opener: byButton, autoFocus: true },
    presses: ['Open'],
    takesFocus: 'Naam',
  },
  'with such a field, that stays mounted': {
    room: { opener: byButton, autoFocus: true, stays: true },
    presses: ['Open'],
    takesFocus: 'Naam',
  },
  'with such a field, from a menu': {
    room: { opener: byMenu, autoFocus: true },
    presses: ['Open', 'Kies'],
    takesFocus: 'Naam',
  },
  'without such a field': { room: { opener: byButton }, presses: ['Open'], takesFocus: 'close' },
  'without such a field, from a menu': { room: { opener: byMenu }, presses: ['Open', 'Kies'], takesFocus: 'close' },
}

const focused = () => document.activeElement
const nameOfFocused = () => {
  const field = focused() instanceof HTMLInputElement ? (focused() as HTMLInputElement).labels?.[0] : null
  return (field ?? focused())?.textContent || focused()?.getAttribute('aria-label')
}

for (const [name, { room, presses, takesFocus }] of Object.entries(cases)) {
  it(`gives the focus back to what opened a dialog ${name}, each time`, async () => {
    const screen = await render(<Room {...room} />)
    const opener = screen.getByRole('button', { name: 'Open' })
    const dialog = screen.getByRole('dialog')
    opener.element().focus()
    for (let time = 0; time < 2; time++) {
      for (const press of presses) {
        await expect.poll(nameOfFocused).toBe(press)
        await userEvent.keyboard('{Enter}')
      }
      await expect.poll(nameOfFocused).toBe(takesFocus)
      await userEvent.keyboard('{Escape}')
      await expect.element(dialog).not.toBeInTheDocument()
      await expect.poll(focused).toBe(opener.element())
    }
  })
}

it('leaves the focus where something else put it as the dialog closed', async () => {
  const screen = await render(<Room opener={byButton} autoFocus />)
  await screen.getByRole('button', { name: 'Open' }).click()
  await screen.getByRole('button', { name: 'Verder' }).click()
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
  expect(focused()).toBe(document.querySelector('a'))
})
