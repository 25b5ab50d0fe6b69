import { cpus, loadavg } from 'node:os'
import { expect, test } from './app.ts'
import { planLongSession, walkLongSession } from './long-session.ts'
import { nightly } from './nightly.ts'
import { openWall } from './open-wall.ts'

// A trace looks through the whole page at each step, which would be measured along with it.
test.use({ vault: 'demo-team', trace: 'off' })
test.setTimeout(600_000)

/** A session adds its own words and no more; this is far above that, and far below what a leak makes. */
const MOST_GROWTH_MB = 8
const MOST_STALLS = 1
/** Where more wants to run than there are processors, a window waits for those and not for itself. */
const canJudgeStalls = (loadavg()[0] ?? 0) <= cpus().length

test(
  'ninety minutes with eight people and 120 contributions: no window stalls, and none grows',
  nightly,
  async ({ page, ruimte }) => {
    const { client } = ruimte.host.core
    const id = await planLongSession(client)
    await page.evaluate((hash) => (location.hash = hash), `/sessions/${id}`)
    const wall = await openWall(page)
    await wall.locator('[data-round="0"]').waitFor()

    const figures = await walkLongSession(client, id, page, wall)

    process.stdout.write(`[room] ${JSON.stringify(figures)}\n`)
    expect(figures.contributions).toBe(120)
    for (const { longTasks, heapStartMb, heapEndMb } of [figures.room, figures.wall]) {
      if (canJudgeStalls) expect(longTasks).toBeLessThanOrEqual(MOST_STALLS)
      expect(heapEndMb - heapStartMb).toBeLessThan(MOST_GROWTH_MB)
    }
  },
)
