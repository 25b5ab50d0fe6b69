import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { setConnected } from '#renderer/lib/connection-state.ts'
import { setAllSaved } from '#renderer/lib/documents/saved-state.ts'
import { startTexts } from '#renderer/lib/i18n.ts'
import '#renderer/ui/base.css'
import { Rail } from './Rail.tsx'
import shell from './Shell.module.css'

// How sharing goes has its own line and its own tests.
vi.mock('#renderer/features/team/SyncLine.tsx', () => ({ SyncLine: () => null }))

beforeEach(() => page.viewport(1280, 800))

afterEach(() => {
  setConnected(true)
  setAllSaved(true)
  document.documentElement.style.fontSize = ''
})

async function show(language: 'nl' | 'en') {
  await startTexts(language)
  const nothing = () => {}
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <div className={shell.app}>
        <Rail onFind={nothing} onWrite={nothing} onLock={nothing} />
      </div>
    </QueryClientProvider>,
  )
}

it('claims that everything is saved only while the vault answers', async () => {
  const screen = await show('nl')
  await expect.element(screen.getByText('alles bewaard')).toBeVisible()
  setConnected(false)
  await expect.element(screen.getByText('kluis even onbereikbaar')).toBeVisible()
  expect(screen.getByText('alles bewaard').elements()).toEqual([])
  setConnected(true)
  setAllSaved(false)
  await expect.element(screen.getByText('bezig met bewaren…')).toBeVisible()
})

for (const language of ['nl', 'en'] as const) {
  it(`shows every word in full with letters twice as large, in ${language}`, async () => {
    document.documentElement.style.fontSize = '200%'
    const { container } = await show(language)
    const cut = [...container.querySelectorAll('header, header *')].filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline',
    )
    expect(cut.map(({ className }) => className)).toEqual([])
    const rail = container.querySelector('header')?.getBoundingClientRect()
    expect(rail?.width).toBeGreaterThan(400)
  })
}

it('asks in one line what to find, also in English', async () => {
  const screen = await show('en')
  const words = screen.getByText('Find anything').element()
  expect(words.getClientRects()).toHaveLength(1)
  expect(words.clientHeight).toBeLessThan(24)
})
