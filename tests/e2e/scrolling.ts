import type { Page } from '@playwright/test'

/** What a browser calls long: a hand that scrolls notices from here on. */
const LONG_TASK_MS = 50
/** How long the work below takes on a machine that does nothing else. */
const KNOWN_WORK_MS = 10
const PASSES = 3
const STEP_PX = 900
const STEPS = 30
const PAUSE_MS = 30

export interface Scrolled {
  /** Of the longest task of each pass the median, in milliseconds; 0 where none was long. */
  readonly longestMs: number
  /** What is long on this machine now, in milliseconds. */
  readonly longMs: number
  /** The most elements that were there at once. */
  readonly mostElements: number
  /** Whether the wheel came to the end, each time. */
  readonly reachedEnd: boolean
}

/** Goes from the top to the end and back, three times, by the wheel and by keys, wherever the page scrolls. */
export async function scrollThrough(page: Page, over: { readonly x: number; readonly y: number }): Promise<Scrolled> {
  await watch(page)
  await page.mouse.move(over.x, over.y)
  const longest: number[] = []
  let mostElements = 0
  let reachedEnd = true
  for (let pass = 0; pass < PASSES; pass += 1) {
    await forget(page)
    const lengthPx = await page.evaluate(lengthOfScroller)
    for (let step = 0; step < STEPS; step += 1) {
      await page.mouse.wheel(0, Math.max(STEP_PX, lengthPx / STEPS))
      await page.waitForTimeout(PAUSE_MS)
      mostElements = Math.max(mostElements, await page.evaluate(() => document.querySelectorAll('*').length))
    }
    await page.mouse.wheel(0, lengthPx)
    await page.waitForTimeout(10 * PAUSE_MS)
    reachedEnd &&= await page.evaluate(isAtEnd)
    for (const key of ['PageUp', 'PageUp', 'Home', 'PageDown', 'PageDown', 'End', 'Home']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(PAUSE_MS)
    }
    longest.push(await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks)))
  }
  const factor = Math.max(1, (await knownWorkMs(page)) / KNOWN_WORK_MS)
  return { longestMs: median(longest), longMs: LONG_TASK_MS * factor, mostElements, reachedEnd }
}

function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { longTasks: seen })
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
  })
}

function forget(page: Page): Promise<void> {
  return page.evaluate(() => void (window as unknown as { longTasks: number[] }).longTasks.splice(0))
}

/** In pixels, of what is longest here: the page or a list that scrolls by itself. */
function lengthOfScroller(): number {
  const places = [document.documentElement, ...document.querySelectorAll('[data-scroller]')]
  return Math.max(...places.map(({ scrollHeight }) => scrollHeight))
}

/** Within a few pixels: heights are measured as lines come in sight. */
function isAtEnd(): boolean {
  const places = [document.documentElement, ...document.querySelectorAll('[data-scroller]')]
  return places.every(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight < 400)
}

/** A busy machine is slow at everything: a task is long against work of a known size, the median of nine times. */
async function knownWorkMs(page: Page): Promise<number> {
  return median(
    await page.evaluate(() =>
      Array.from({ length: 9 }, () => {
        const start = performance.now()
        let sum = 0
        for (let step = 0; step < 4_000_000; step += 1) sum += Math.sqrt(step)
        return sum > 0 ? performance.now() - start : 0
      }),
    ),
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
