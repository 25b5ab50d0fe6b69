import { expect, type Page } from '@playwright/test'
import type { Language } from '#shared/language.ts'
import { textsOf } from './texts.ts'

/** A view of the archive, the vision or today, by its address; some open only after a press. */
export interface View {
  readonly name: string
  readonly path: string
  readonly open?: (page: Page) => Promise<void>
  /** An empty archive has neither filters nor a timeline. */
  readonly isOfLines?: true
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()

/** Every view that shows what was gathered, also when that is nothing. */
export function views(language: Language): readonly View[] {
  const { archive } = textsOf(language)
  return [
    { name: 'today', path: '/' },
    { name: 'the palette', path: '/', open: (page) => page.keyboard.press('Control+k') },
    { name: 'the archive', path: '/archive' },
    { name: 'the filters of the archive', path: '/archive', open: press(archive.filter.open), isOfLines: true },
    { name: 'the timeline', path: '/archive', open: press(archive.timeline.title), isOfLines: true },
    { name: 'what is to be looked at again', path: '/archive/again' },
    { name: 'the booklet', path: '/archive/booklet' },
    { name: 'the vision', path: '/vision' },
    { name: 'when we are satisfied', path: '/vision/satisfied' },
    { name: 'the agenda of the vision', path: '/vision/agenda' },
    { name: 'the journal', path: '/journal' },
    { name: 'the dilemmas', path: '/dilemmas' },
  ]
}

/** Shows a view with nothing left of the one before, and waits until it is there. */
export async function show(page: Page, { path, open }: View): Promise<void> {
  const title = page.locator('[data-page-title]').first()
  await goTo(page, '/nowhere')
  const nowhere = await title.textContent()
  await goTo(page, path)
  await expect(title).not.toHaveText(nowhere ?? '')
  await open?.(page)
  await page.waitForLoadState('networkidle')
}

export function goTo(page: Page, path: string): Promise<void> {
  return page.evaluate((hash) => void (location.hash = hash), path)
}
