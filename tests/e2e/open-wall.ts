import type { Page } from '@playwright/test'
import type { Language } from '#shared/language.ts'
import { textsOf } from './texts.ts'

/**
 * Opens the window for the wall as whoever leads does it. It is a window of its own: a tab behind another one is drawn
 * about once a second.
 */
export async function openWall(room: Page, language: Language = 'nl'): Promise<Page> {
  const { tools } = textsOf(language).sessions
  const opening = room.context().waitForEvent('page')
  await room.getByRole('button', { name: tools.projector }).click()
  return opening
}
