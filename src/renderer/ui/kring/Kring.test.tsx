import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { Kring, type KringPerson } from './Kring.tsx'

const people: KringPerson[] = [
  { id: 'a', name: 'Anouk van der Berg-Jansen', state: 'outside' },
  { id: 'b', name: 'Bilal', state: 'speaks' },
  { id: 'c', name: 'Carla', state: 'may-speak' },
  { id: 'd', name: 'Dirk', state: 'silent' },
]

it('is one picture with one sentence', async () => {
  const screen = await render(<Kring people={people} clock={null} label="Vier mensen." />)
  await expect.element(screen.getByRole('img', { name: 'Vier mensen.' })).toBeVisible()
})

it('shows the time that is left, and that it is past', async () => {
  const kring = (remainingMs: number) => (
    <Kring people={people} clock={{ allottedMs: 900_000, remainingMs }} label="Kring." caption="van 15:00" />
  )
  const screen = await render(kring(560_000))
  await expect.element(screen.getByText('9:20')).toBeVisible()
  await screen.rerender(kring(-42_000))
  await expect.element(screen.getByText('+0:42')).toBeVisible()
})

it('moves who is outside away from the circle and leaves the seat', async () => {
  const { container } = await render(<Kring people={people} clock={null} label="Kring." size={560} />)
  const outside = container.querySelector<SVGGElement>('[data-state="outside"]')
  const [x = 0, y = 0] = (outside?.style.transform.match(/-?[\d.]+(?=px)/g) ?? []).map(Number)
  expect(Math.hypot(x - 280, y - 280)).toBeGreaterThan(226 + 37)
})

it('sets names no smaller than they can be read, however small it is drawn', async () => {
  for (const width of [340, 416, 560]) {
    const { container, unmount } = await render(
      <div style={{ width, height: width }}>
        <Kring people={people} clock={null} label="Kring." />
      </div>,
    )
    await expect
      .poll(() => [...container.querySelectorAll('text')].every((text) => sizeOnScreen(text) >= 11.5))
      .toBe(true)
    await unmount()
  }
})

function sizeOnScreen(text: SVGTextElement): number {
  return Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)
}
