import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from '#host/find-browser.ts'
import type * as BuiltHost from '#host/index.ts'
import { planLongSession, walkLongSession } from '../e2e/long-session.ts'
import { openWall } from '../e2e/open-wall.ts'
import { printLine } from './measure.ts'

const out = resolve(import.meta.dirname, '../../out')

/** Ninety minutes of a session at speed in two windows: tasks over 50 ms (goal: none) and memory (goal: stable). */
export async function run(): Promise<void> {
  const vaultDirectory = mkdtempSync(join(tmpdir(), 'ruimte-bench-'))
  const executablePath = findBrowser()
  const built: string = pathToFileURL(join(out, 'main/host.js')).href
  const { startHost, startDemo } = (await import(built)) as typeof BuiltHost
  const rendererDirectory = join(out, 'renderer')
  const host = await startHost({ vaultDirectory, rendererDirectory, keyDerivation: 'quick-for-tests' })
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    await startDemo(host.core.context, 'nl')
    const { client } = host.core
    const id = await planLongSession(client)
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    const room = await context.newPage()
    await room.goto(host.address())
    await room.evaluate((hash) => (location.hash = hash), `/sessions/${id}`)
    const wall = await openWall(room)
    await wall.locator('[data-round="0"]').waitFor()
    const { contributions, ...windows } = await walkLongSession(client, id, room, wall)
    for (const [window, figures] of Object.entries(windows))
      printLine({ bench: 'room', window, contributions, ...figures })
  } finally {
    await browser.close()
    await host.close()
    rmSync(vaultDirectory, { recursive: true, force: true })
  }
}
