import type { Page } from '@playwright/test'
import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { expect, type RunningRuimte } from './app.ts'
import { filled, textsOf } from './texts.ts'

export const CIRCLE = ['Anouk', 'Bilal', 'Carla', 'Dirk'] as const

interface Start {
  readonly method: string
  readonly people?: readonly string[]
  /** Looks at the plan before it begins. */
  readonly look?: () => Promise<void>
}

/** What journeys through a session have in common, in one language. */
export function sessionParts(language: Language) {
  const { app, dilemmas, sessions } = textsOf(language)

  async function chooseRole(page: Page, name: string, role: string): Promise<void> {
    await page.getByLabel(filled(sessions.plan.roleOf, { name })).click()
    await page.getByRole('option', { name: role }).click()
  }

  /** From a dilemma that is ready to a session that runs. The first person brings, the second facilitates. */
  async function startSession(page: Page, { method, people = CIRCLE, look }: Start): Promise<void> {
    await page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas }).click()
    await page.getByRole('link', { name: 'Namen noemen' }).click()
    await page.getByRole('link', { name: dilemmas.startSession }).click()
    await page.getByRole('button', { name: new RegExp(filled(sessions.plan.allMethods, { count: '\\d+' })) }).click()
    await page.getByRole('radio', { name: method }).first().click()
    const list = page.getByRole('list', { name: sessions.plan.who })
    for (const name of people) {
      if ((await list.getByText(name, { exact: true }).count()) > 0) continue
      await page.getByLabel(sessions.plan.addName).fill(name)
      await page.keyboard.press('Enter')
    }
    const [bringer = '', facilitator = ''] = people
    await chooseRole(page, bringer, sessions.role.bringer)
    await chooseRole(page, facilitator, sessions.role.facilitator)
    await look?.()
    await page.getByRole('button', { name: sessions.plan.start }).click()
    await expect(page.getByRole('button', { name: sessions.room.pause })).toBeVisible()
  }

  /** A session that runs, planned without the form: for journeys that are about what comes after. */
  async function openSession(page: Page, ruimte: RunningRuimte, { method, people = CIRCLE }: Start): Promise<void> {
    const { client } = ruimte.host.core
    const dilemma = (await client.dilemmas.list()).find(({ title }) => title === 'Namen noemen')
    const methodId = (await client.methods.list()).find(({ name }) => name[language] === method)?.id
    if (!dilemma || !methodId) throw new Error('the demo has this dilemma, and Ruimte this method')
    const { id } = await client.sessions.plan({
      dilemmaId: dilemma.id,
      methodId,
      plannedForMs: null,
      participants: people.map((name, place) => ({
        name,
        role: place === 0 ? 'bringer' : place === 1 ? 'facilitator' : 'consultant',
      })),
    })
    await client.sessions.start({ id })
    await page.evaluate((hash) => (location.hash = hash), `/sessions/${id}`)
    await expect(page.getByRole('button', { name: sessions.room.pause })).toBeVisible()
  }

  /** Straight to a round, as a facilitator does who skips. */
  async function moveTo(page: Page, ruimte: RunningRuimte, number: number, count: number): Promise<void> {
    await ruimte.host.core.client.sessions.move({ id: sessionId(page), toRound: number - 1 })
    await expect(page.getByText(roundText(number, count)).first()).toBeVisible()
  }

  /** Where the scribe writes, while nobody was chosen to write for. */
  const line = (page: Page) => page.getByRole('textbox', { name: sessions.room.line })
  const said = (page: Page) => page.getByRole('list', { name: sessions.room.said })

  async function say(page: Page, text: string): Promise<void> {
    await line(page).fill(text)
    await page.keyboard.press('Enter')
    await expect(said(page)).toContainText(text)
  }

  const roundText = (number: number, count: number) =>
    filled(sessions.room.round, { number, count, name: '' }).split(' · ')[0] ?? ''

  /** On to the next round, by the button that the right arrow presses too. */
  async function next(page: Page, number: number, count: number): Promise<void> {
    await page.keyboard.press('Escape')
    await page.locator('button[aria-keyshortcuts="ArrowRight"]').click()
    await expect(page.getByText(roundText(number, count)).first()).toBeVisible()
  }

  /** Somebody takes the laptop, writes in private and puts it down. */
  async function writeInPrivate(page: Page, name: string, texts: readonly string[]): Promise<void> {
    await page.getByRole('region', { name: sessions.pass.title }).getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('heading', { name: filled(sessions.pass.of, { name }) })).toBeVisible()
    const fields = page.getByRole('main').locator('form').getByRole('textbox')
    for (const [place, text] of texts.entries()) await fields.nth(place).fill(text)
    await page.getByRole('button', { name: sessions.pass.putDown }).click()
    await expect(page.getByRole('region', { name: sessions.pass.title })).toBeVisible()
  }

  return { sessions, startSession, openSession, moveTo, chooseRole, line, said, say, next, writeInPrivate, roundText }
}

export const sessionId = (page: Page) => page.url().split('/').at(-1) as DocumentId

/** The session as core has it. */
export function sessionOf(ruimte: RunningRuimte, page: Page) {
  return ruimte.host.core.client.sessions.get({ id: sessionId(page) })
}
