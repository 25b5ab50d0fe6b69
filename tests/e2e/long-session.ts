import type { Page } from '@playwright/test'
import type { CoreClient } from '#shared/contract/index.ts'
import type { DocumentId, MethodId } from '#shared/ids.ts'
import { textsOf } from './texts.ts'

const { sessions } = textsOf('nl')
const PEOPLE = ['Anouk', 'Bilal', 'Carla', 'Dirk', 'Esra', 'Femke', 'Gijs', 'Hanna'] as const
/** Ninety minutes in ten rounds, among them one that is written in private and one that is sorted. */
const METHOD = 'ten-steps' as MethodId
const CONTRIBUTIONS = 120
/** After this much the room has loaded all it needs, and its memory can be compared. */
const WARM = 12

export interface WindowFigures {
  /** How often the window stood still for more than 50 ms, and for how long at most. */
  readonly longTasks: number
  readonly longestMs: number
  /** What scripts hold on to after garbage was collected: early in the session, and at its end. */
  readonly heapStartMb: number
  readonly heapEndMb: number
}

export async function planLongSession(client: CoreClient): Promise<DocumentId> {
  const dilemma = (await client.dilemmas.list()).find(({ question }) => question !== '')
  if (!dilemma) throw new Error('the demo has a dilemma with a question')
  const { id } = await client.sessions.plan({
    dilemmaId: dilemma.id,
    methodId: METHOD,
    plannedForMs: null,
    participants: PEOPLE.map((name, place) => ({
      name,
      role: place === 0 ? 'bringer' : place === 1 ? 'facilitator' : 'consultant',
    })),
  })
  await client.sessions.start({ id })
  return id
}

/**
 * A session of ninety minutes at speed: eight people, 120 contributions typed as a scribe does, every round visited, with
 * extensions and pauses; the window for the wall beside it.
 */
export async function walkLongSession(client: CoreClient, id: DocumentId, room: Page, wall: Page) {
  const watched = [await watch(room), await watch(wall)]
  const { rounds } = await client.sessions.get({ id })
  let said = 0
  const heapStart: number[] = []
  for (let round = 0; round < rounds.length; round += 1) {
    // What one round does not take goes to those that come.
    const most = said + Math.ceil((CONTRIBUTIONS - said) / (rounds.length - round))
    while (said < most && (await contribute(client, id, room, said))) {
      said += 1
      if (said === WARM) for (const page of [room, wall]) heapStart.push(await heapMb(page))
    }
    await room.keyboard.press('Escape')
    await client.sessions.extend({ id, byMs: 60_000 as Parameters<typeof client.sessions.extend>[0]['byMs'] })
    await client.sessions.pause({ id })
    await client.sessions.resume({ id })
    if (round + 1 < rounds.length) await toNext(room, wall, round + 1)
  }
  const figures = await Promise.all(
    [room, wall].map(async (page, place): Promise<WindowFigures> => {
      const durations = (await watched[place]?.()) ?? []
      return {
        longTasks: durations.length,
        longestMs: Math.round(Math.max(0, ...durations)),
        heapStartMb: heapStart[place] ?? 0,
        heapEndMb: await heapMb(page),
      }
    }),
  )
  const [ofRoom, ofWall] = figures
  if (!ofRoom || !ofWall) throw new Error('there are two windows')
  return { contributions: said, room: ofRoom, wall: ofWall }
}

/** One contribution: by the scribe's line where there is one, else as somebody writes for themselves. */
async function contribute(client: CoreClient, id: DocumentId, room: Page, number: number): Promise<boolean> {
  const text = `Bijdrage ${number}: wat zou je nodig hebben om hier anders naar te kijken dan je vorige week deed?`
  const line = room.locator('textarea').first()
  const session = await client.sessions.get({ id })
  const round = session.rounds[session.clock.round]
  const block = session.method?.blocks.find((one) => one.id === round?.blockId)
  if (!block || block.record === 'nothing') return false
  const isLine = ['talk', 'ask'].includes(block.input.type) && block.visibility.as !== 'private-until-reveal'
  const participantId = session.participants[2 + (number % 6)]?.id ?? null
  if (!isLine) {
    if (block.input.type !== 'write') return false
    await client.sessions.contribute({ id, participantId, text })
    return true
  }
  await line.pressSequentially(text.slice(0, 16))
  await line.fill(text)
  await line.press('Enter')
  await room.getByRole('list', { name: sessions.room.said }).getByText(`Bijdrage ${number}:`).waitFor()
  return true
}

async function toNext(room: Page, wall: Page, round: number): Promise<void> {
  const reveal = room.getByRole('button', { name: sessions.pass.reveal })
  if (await reveal.isVisible()) await reveal.click()
  await room.locator('button[aria-keyshortcuts="ArrowRight"]').click()
  await wall.locator(`[data-round="${round}"]`).waitFor()
}

/** @returns what gives the durations, in milliseconds, of every task of more than 50 ms since */
async function watch(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const long: number[] = []
    Object.assign(globalThis, { long })
    const note = (entries: PerformanceObserverEntryList) => {
      for (const { duration } of entries.getEntries()) long.push(duration)
    }
    new PerformanceObserver(note).observe({ type: 'longtask' })
  })
  return () => page.evaluate(() => [...(globalThis as unknown as { long: readonly number[] }).long])
}

async function heapMb(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return Math.round(usedSize / 2 ** 20 / 0.1) / 10
}
