import type { Page } from '@playwright/test'
import type { DilemmaLine } from '#shared/contract/dilemmas.ts'
import type { Language } from '#shared/language.ts'
import type { RunningRuimte } from './app.ts'
import { textsOf } from './texts.ts'

/** The texts of one language, and where things are on the pages of dilemmas. */
export function dilemmaParts(language: Language) {
  const texts = textsOf(language)
  const { app, dilemmas } = texts
  return {
    ...texts,
    goToList: (page: Page) => page.getByRole('navigation').getByRole('link', { name: app.part.dilemmas }).click(),
    story: (page: Page) => page.getByRole('textbox', { name: dilemmas.story }),
    question: (page: Page) => page.getByLabel(dilemmas.question, { exact: true }),
    rows: (page: Page) => page.getByRole('list', { name: dilemmas.title }).getByRole('listitem'),
  }
}

export async function openDilemma(page: Page, dilemma: DilemmaLine): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `/dilemmas/${dilemma.id}`)
}

export async function dilemmaCalled(ruimte: RunningRuimte, title: string): Promise<DilemmaLine> {
  const found = (await ruimte.host.core.client.dilemmas.list()).find((line) => line.title === title)
  if (!found) throw new Error('the demo has this dilemma')
  return found
}
