import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchCaretNames } from './caret-names.ts'
import styles from './Collaboration.module.css'

const WIDTH = 320
const LONG = 'Wilhelmina van den Boogaard-Achterberghs'

let stop: () => void

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  document.body.innerHTML = `<div style="position: absolute; top: 0; left: 0; width: ${WIDTH}px; height: 200px">
    <div class="${styles['carets']}"></div></div>`
  stop = watchCaretNames(container())
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  document.body.innerHTML = ''
})

function container(): HTMLElement {
  const carets = document.querySelector<HTMLElement>(`.${styles['carets']}`)
  if (!carets) throw new Error('no carets')
  return carets
}

/** As Lexical draws one. */
async function draw(text: string, left: number): Promise<{ caret: HTMLElement; name: HTMLElement }> {
  const [caret, name] = [document.createElement('span'), document.createElement('span')]
  caret.className = styles['caret'] ?? ''
  name.className = styles['name'] ?? ''
  name.textContent = text
  caret.append(name)
  caret.style.cssText = 'position: absolute; height: 20px; top: 60px; transition: none; pointer-events: none'
  name.style.transition = 'none'
  container().append(caret)
  await move(caret, left)
  return { caret, name }
}

/** Until it has been seen, which is in the next task. */
async function move(caret: HTMLElement, left: number): Promise<void> {
  caret.style.left = `${left}px`
  await Promise.resolve()
}

const shows = (name: HTMLElement) => getComputedStyle(name).opacity === '1'

function pointAt(x: number, y: number): void {
  container().parentElement?.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y }))
}

it('shows a name at a caret that moves, and leaves the words free when it rests', async () => {
  const { caret, name } = await draw('Sanne', 40)
  vi.advanceTimersByTime(2000)
  await move(caret, 50)
  vi.advanceTimersByTime(2000)
  expect(shows(name)).toBe(true)
  vi.advanceTimersByTime(2000)
  expect(shows(name)).toBe(false)
  await move(caret, 60)
  expect(shows(name)).toBe(true)
})

it('keeps a name hidden where a caret is drawn again at the same place', async () => {
  const { caret, name } = await draw('Sanne', 40)
  vi.advanceTimersByTime(4000)
  await move(caret, 40)
  expect(shows(name)).toBe(false)
})

it('shows the name of a resting caret while the pointer is near, without catching it', async () => {
  const { caret, name } = await draw('Sanne', 40)
  vi.advanceTimersByTime(4000)
  pointAt(44, 70)
  expect(shows(name)).toBe(true)
  expect(caret.contains(document.elementFromPoint(40, 70))).toBe(false)
  pointAt(80, 70)
  expect(shows(name)).toBe(false)
})

it('keeps a long name within the text, cut where it is too long, and one at its caret where it fits', async () => {
  const { caret, name } = await draw(LONG, WIDTH - 4)
  expect(name.getBoundingClientRect().right).toBeLessThanOrEqual(WIDTH)
  expect(name.getBoundingClientRect().left).toBeGreaterThanOrEqual(0)
  expect(name.scrollWidth).toBeGreaterThan(name.clientWidth)
  await move(caret, 20)
  expect(name.getBoundingClientRect().left).toBe(20)
})
