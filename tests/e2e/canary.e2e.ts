import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, expect, test, type Page } from '@playwright/test'
import { findBrowser } from '../../src/host/find-browser.ts'
import { filled, textsOf } from './texts.ts'

const { app, archive, common, dilemmas, sessions, vault } = textsOf('nl')
const root = resolve(import.meta.dirname, '../..')

/** One word for each field, so that a leak names where it comes from. */
const canary = (field: string) => `kwartelzwam${field}`
const fields = [
  'naam',
  'titel',
  'verhaal',
  'vraag',
  'mens',
  'bijdrage',
  'kladje',
  'voornemen',
  'les',
  'dank',
  'zoek',
] as const

/** Every way in which a file may hold a text: as it is, in two bytes a letter, in base64 at any offset. */
function shapesOf(text: string): Buffer[] {
  const inBase64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.from(`${'x'.repeat(offset)}${text}xx`).toString('base64')
    return Buffer.from(encoded.slice(4, -6))
  })
  return [Buffer.from(text), Buffer.from(text, 'utf16le'), ...inBase64]
}

function filesUnder(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** The files that hold one of the texts. */
function filesWith(directory: string, texts: readonly string[]): string[] {
  return filesUnder(directory).flatMap((file) => {
    const bytes = statSync(file).size < 2 ** 30 ? readFileSync(file) : Buffer.alloc(0)
    const found = texts.filter((text) => shapesOf(text).some((shape) => bytes.includes(shape)))
    return found.map((text) => `${text} in ${file.slice(directory.length)}`)
  })
}

interface Machine {
  readonly directory: string
  readonly children: ChildProcess[]
}

/** Starts a program whose home, temporary files and output all stay inside the machine's directory. */
function start(machine: Machine, name: string, command: string, args: string[], says: RegExp): Promise<string> {
  const { directory } = machine
  const inside = (part: string) => join(directory, part)
  const env = {
    ...process.env,
    HOME: inside('user'),
    TMPDIR: inside('tmp'),
    RUIMTE_HOME: inside('vault'),
    XDG_CONFIG_HOME: inside('user'),
  }
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  machine.children.push(child)
  return new Promise((resolveSaid, reject) => {
    let log = ''
    const hear = (chunk: Buffer) => {
      log += chunk.toString()
      writeFileSync(join(directory, `${name}.log`), log)
      const [said] = says.exec(log) ?? []
      if (said) resolveSaid(said)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', () => reject(new Error(`${name} ended before it was ready`)))
  })
}

/** The whole group, as the power going: nothing gets to tidy up. */
function kill(machine: Machine): void {
  for (const child of machine.children.splice(0)) if (child.pid) process.kill(-child.pid, 'SIGKILL')
}

async function openWindow(machine: Machine): Promise<Page> {
  const address = await start(
    machine,
    'ruimte',
    process.execPath,
    ['scripts/start.mjs', '--browser', '--no-open'],
    /http:\/\/127\.0\.0\.1:\d+\/open\S+/,
  )
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--remote-debugging-port=0',
  ]
  const profile = `--user-data-dir=${join(machine.directory, 'profile')}`
  const debug = await start(machine, 'browser', findBrowser() ?? '', [...flags, profile], /ws:\/\/127\.0\.0\.1:\S+/)
  const browser = await chromium.connectOverCDP(debug)
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(address)
  return page
}

async function typeEverywhere(page: Page): Promise<void> {
  await page.getByLabel(vault.welcome.name).fill(canary('naam'))
  await page.getByRole('button', { name: common.next }).click()
  await page
    .getByLabel(vault.passphrase.yours)
    .or(page.getByLabel(vault.passphrase.new))
    .first()
    .fill('kwartelzwam wachtzin van vier')
  await page.getByRole('button', { name: common.next }).click()
  await page.getByText(vault.contents.empty.name).click()
  await page.getByRole('button', { name: vault.contents.make }).click()
  await expect(page.getByRole('heading', { name: vault.recoveryKey.title })).toBeVisible({ timeout: 60_000 })
  const words = (await page.getByRole('main').getByRole('listitem').allInnerTexts()).map((text) =>
    text.replaceAll(/[^a-z]/g, ''),
  )
  await page.getByRole('button', { name: vault.recoveryKey.written }).click()
  for (const [place, word] of words.entries()) {
    const field = page.getByLabel(filled(vault.confirm.word, { number: place + 1 }), { exact: true })
    if ((await field.count()) > 0) await field.fill(word)
  }
  await page.getByRole('button', { name: vault.confirm.do }).click()
  await writeAndRun(page)
}

async function writeAndRun(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas }).click()
  await page.getByRole('button', { name: dilemmas.write }).click()
  await page.getByLabel(dilemmas.titleLabel).fill(canary('titel'))
  await page.getByRole('textbox', { name: dilemmas.story }).click()
  await page.keyboard.type(`${canary('verhaal')} `)
  await page.getByLabel(dilemmas.question, { exact: true }).fill(`Hoe kan ik ${canary('vraag')}?`)
  await page.getByRole('button', { name: dilemmas.makeReady }).click()
  await page.getByRole('link', { name: dilemmas.startSession }).click()
  await page.getByRole('radio', { name: 'Vijfstappenmethode' }).click()
  await page.getByLabel(sessions.plan.addName).fill(`${canary('mens')}, Carla, Dirk`)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: sessions.plan.start }).click()
  const line = page.getByRole('textbox', { name: filled(sessions.room.lineOf, { name: canary('naam') }) })
  await line.fill(canary('bijdrage'))
  await page.keyboard.press('Enter')
  await line.fill(canary('kladje'))
  for (const round of [2, 3, 4, 5]) {
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Naar / })
      .click()
    await expect(page.getByText(`Ronde ${round} van 5`)).toBeVisible()
  }
  await page.getByRole('button', { name: sessions.room.toClosing }).click()
  await page.getByLabel(filled(sessions.close.intentionLabel, { bringer: canary('naam') })).fill(canary('voornemen'))
  await page.getByLabel(sessions.close.lessonLabel).fill(canary('les'))
  await page.getByLabel(filled(sessions.close.appreciationLabel, { bringer: canary('naam') })).fill(canary('dank'))
  await page.getByRole('button', { name: sessions.close.do }).click()
  await page.getByRole('navigation').getByRole('link', { name: app.part.archive }).click()
  await page.getByLabel(archive.search).fill(canary('zoek'))
  await page.waitForTimeout(800)
}

// A trace would follow a browser that is killed on purpose.
test.use({ trace: 'off' })

test('what is typed in any field stands in no file outside the encrypted store, also after a kill', async () => {
  const machine: Machine = { directory: mkdtempSync(join(tmpdir(), 'ruimte-canary-')), children: [] }
  for (const part of ['user', 'tmp', 'vault', 'profile']) mkdirSync(join(machine.directory, part))
  try {
    const page = await openWindow(machine)
    await typeEverywhere(page)
    const secrets = [...fields.map(canary), 'kwartelzwam wachtzin']
    expect(filesWith(machine.directory, secrets)).toEqual([])

    kill(machine)
    expect(filesUnder(join(machine.directory, 'vault')).length).toBeGreaterThan(1)
    expect(filesWith(machine.directory, secrets)).toEqual([])

    // The search itself must be able to find something.
    writeFileSync(join(machine.directory, 'tmp', 'control'), Buffer.from(`…${canary('les')}…`, 'utf16le'))
    expect(filesWith(machine.directory, secrets)).toHaveLength(1)
  } finally {
    kill(machine)
    rmSync(machine.directory, { recursive: true, force: true, maxRetries: 5 })
  }
})
