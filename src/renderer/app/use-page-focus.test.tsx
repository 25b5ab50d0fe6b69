import { useRef } from 'react'
import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { usePageFocus } from './use-page-focus.ts'

function Window({ title, dialog }: { title: string; dialog: boolean }) {
  const main = useRef<HTMLElement>(null)
  usePageFocus(main)
  return (
    <>
      <main ref={main}>
        <h1 key={title} tabIndex={-1} data-page-title>
          {title}
        </h1>
      </main>
      {dialog && (
        <div role="dialog" data-open="">
          <a href="#/next">Next</a>
        </div>
      )}
    </>
  )
}

async function windowAt(path: string, dialog: boolean) {
  const place = memoryLocation({ path })
  const shown = (title: string, withDialog: boolean) => (
    <Router hook={place.hook}>
      <Window title={title} dialog={withDialog} />
    </Router>
  )
  const screen = await render(shown('Lijst', dialog))
  return {
    navigate: place.navigate,
    become: (title: string, withDialog: boolean) => screen.rerender(shown(title, withDialog)),
    screen,
  }
}

it('goes to the title once the dialog whose link was followed has closed', async () => {
  const { navigate, become, screen } = await windowAt('/list', true)
  screen.getByRole('link').element().focus()
  navigate('/next')
  await become('Nieuw', true)
  await become('Nieuw', false)
  await expect.element(screen.getByRole('heading', { name: 'Nieuw' })).toHaveFocus()
})

it('goes along when the page that said to wait gives way to the page itself', async () => {
  const { navigate, become, screen } = await windowAt('/list', false)
  navigate('/next')
  await become('Even wachten', false)
  await expect.element(screen.getByRole('heading', { name: 'Even wachten' })).toHaveFocus()
  await become('Nieuw', false)
  await expect.element(screen.getByRole('heading', { name: 'Nieuw' })).toHaveFocus()
})
