import { expect } from '@playwright/test'
import { openRuimte, test } from './desktop-window.ts'

test('opens its window from its own origin, with the first page in it', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Welkom in Ruimte' })).toBeVisible()

  expect(page.url()).toBe('ruimte://app/')
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true)
})

test('reaches core over its port: the language changes in the page and in the menu', async ({ page, shell }) => {
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome to Ruimte' })).toBeVisible()

  const labels = () => shell.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
  await expect.poll(labels).toContain('File')
})

test('gives the page nothing of Node or Electron', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(Reflect.get(window, 'ruimteShell') as object).toSorted(),
    isFrozen: Object.isFrozen(Reflect.get(window, 'ruimteShell')),
    globals: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
  }))

  expect(seen).toEqual({ bridge: ['connect', 'platform'], isFrozen: true, globals: [] })
})

test('stays where it is and opens nothing', async ({ page, shell }) => {
  await page.evaluate(() => {
    window.open('https://evil.example/')
    location.href = 'https://evil.example/'
  })
  await page.waitForTimeout(500)

  expect(page.url()).toBe('ruimte://app/')
  expect(shell.windows()).toHaveLength(1)
})

test('sends its policy and serves nothing but its assets', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const ask = async (path: string) => {
      const answer = await fetch(path)
      return { status: answer.status, policy: answer.headers.get('content-security-policy') }
    }
    return { first: await ask('/'), traversal: await ask('/..%2f..%2fpackage.json'), other: await ask('/package.json') }
  })

  expect(answers.first.status).toBe(200)
  expect(answers.first.policy).toContain("default-src 'none'")
  expect([answers.traversal.status, answers.other.status]).toEqual([404, 404])
})

test('brings core back when it dies, and the page goes on', async ({ page, shell }) => {
  await expect(page.getByRole('heading', { name: 'Welkom in Ruimte' })).toBeVisible()
  const corePids = () =>
    shell.evaluate(({ app }) =>
      app
        .getAppMetrics()
        .filter(({ name }) => name === 'Ruimte core')
        .map(({ pid }) => pid),
    )
  const [pid = 0] = await corePids()
  expect(pid).toBeGreaterThan(0)

  process.kill(pid, 'SIGKILL')
  await expect.poll(async () => (await corePids()).filter((other) => other !== pid)).toHaveLength(1)

  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome to Ruimte' })).toBeVisible()
})

test('runs once: a second start ends, and the first goes on', async ({ home, page }) => {
  const second = await openRuimte(home).catch(() => undefined)
  if (second) await second.waitForEvent('close')

  await expect(page.getByRole('heading', { name: 'Welkom in Ruimte' })).toBeVisible()
})

test('ends in order when its window closes', async ({ page, shell }) => {
  const ended = new Promise<number | null>((resolve) => shell.process().once('exit', resolve))

  await page.close()

  expect(await ended).toBe(0)
})
