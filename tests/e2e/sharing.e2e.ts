import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import type { RunningHost } from '#host/server.ts'
import type { DocumentId, EditorId } from '#shared/ids.ts'
import { expect, expectNoBarriers, type RunningRuimte, test } from './app.ts'
import { nightly, runFor } from './nightly.ts'
import { textsOf } from './texts.ts'

type Core = RunningHost['core']
const words = {
  nl: {
    title: 'Nachtappjes',
    question: 'Hoe kan ik er zijn zonder te redden?',
    story: 'Om elf uur belde Karin Jansen. Ik bel terug op 06 12345678.',
    named: 'Om elf uur belde Karin Jansen.',
    solved: 'Om elf uur belde ze. Ik nam op.',
    summary: 'Over de grens tussen nabij zijn en bereikbaar zijn',
    after: 'Nu zou ik het eerder zeggen.',
  },
  en: {
    title: 'Messages at night',
    question: 'How can I be there without rescuing?',
    story: 'At eleven Karin Jansen called. I call back on 06 12345678.',
    named: 'At eleven Karin Jansen called.',
    solved: 'At eleven she called. I answered.',
    summary: 'About being near and being available',
    after: 'Now I would say so earlier.',
  },
} as const

/** Writes as a window would, with a copy of the document of its own. */
async function write(core: Core, id: DocumentId, change: (doc: Y.Doc) => void): Promise<void> {
  const editor = randomUUID() as EditorId
  for await (const message of await core.client.documents.open({ id, editor })) {
    if (message.type !== 'state') continue
    const doc = new Y.Doc()
    Y.applyUpdate(doc, message.update)
    doc.transact(() => change(doc))
    await core.client.documents.push({ id, editor, update: Y.encodeStateAsUpdate(doc, message.vector) })
    return
  }
}

function writeStory(doc: Y.Doc, paragraphs: readonly string[]): void {
  const root = doc.get('root', Y.XmlText)
  root.delete(0, root.length)
  root.applyDelta(
    paragraphs.map((text) => {
      const paragraph = new Y.XmlText()
      paragraph.setAttribute('__type', 'paragraph')
      paragraph.applyDelta([{ insert: new Y.Map([['__type', 'text']]) }, { insert: text }])
      return { insert: paragraph }
    }),
  )
}

async function writeDilemma(core: Core, language: 'nl' | 'en', story?: string): Promise<DocumentId> {
  const { id } = await core.client.dilemmas.create({ language })
  await write(core, id, (doc) => {
    doc.getMap('meta').set('title', words[language].title)
    doc.getMap('meta').set('question', words[language].question)
    writeStory(doc, [story ?? words[language].story])
  })
  return id
}

async function goToGate(page: Page, ruimte: RunningRuimte, id: DocumentId): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/share/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(ruimte.host).toBeDefined()
}

for (const language of ['nl', 'en'] as const) {
  test.describe(`sharing, in ${language}`, runFor(language), () => {
    test.use({ language })
    const { sharing, common, privacy } = textsOf(language)
    const said = words[language]
    const shareButton = (page: Page) => page.getByRole('button', { name: sharing.share })

    test('is held back, solved, done, brought up to date, withdrawn and taken back', async ({ page, ruimte }) => {
      const { core } = ruimte.host
      const id = await writeDilemma(core, language)
      await goToGate(page, ruimte, id)
      await expect(page.getByText(sharing.findings.blocks)).toBeVisible()
      await expect(shareButton(page)).toHaveAttribute('aria-disabled', 'true')
      await expect(shareButton(page)).toHaveAccessibleDescription(/./)
      await expectNoBarriers(page)

      await page.getByRole('button', { name: privacy.gate.toTextOf.replace('{{words}}', 'Karin Jansen') }).click()
      await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Karin Jansen')
      await write(core, id, (doc) => writeStory(doc, [said.solved]))
      await page.goBack()

      await expect(page.getByText(sharing.findings.none)).toBeVisible()
      await expect(page.getByText(sharing.obstacle['no-summary'])).toBeVisible()
      await page.getByLabel(sharing.questions.summary).fill(said.summary)
      await page.getByRole('radio', { name: sharing.questions.anonymous }).click()
      await expect(page.getByText(sharing.ready)).toBeVisible()
      await expectNoBarriers(page)
      await shareButton(page).click()

      await expect(page.getByRole('heading', { level: 1, name: sharing.shared.heading.dilemma })).toBeFocused()
      await expect(page.getByText(sharing.shared.asItIs)).toBeVisible()
      await expectNoBarriers(page)
      const { copy } = await core.client.sharing.of({ id })
      expect(copy).toMatchObject({ visibility: 'anonymous', summary: said.summary })

      await write(core, id, (doc) => writeStory(doc, [said.solved, said.after]))
      await expect(page.getByRole('heading', { name: sharing.difference.title })).toBeVisible()
      await expect(page.locator('ins')).toContainText(said.after)
      await expectNoBarriers(page)
      await page.getByRole('button', { name: sharing.update }).click()
      await expect(page.getByText(sharing.shared.asItIs)).toBeVisible()

      await page.getByRole('button', { name: sharing.shared.withdraw }).click()
      await expect(page.getByRole('heading', { level: 1, name: sharing.heading.dilemma })).toBeFocused()
      await page.getByRole('button', { name: common.undo }).click()
      await expect(page.getByRole('heading', { level: 1, name: sharing.shared.heading.dilemma })).toBeVisible()
      expect((await core.client.sharing.of({ id })).copy?.sharedId).toBe(copy?.sharedId)
    })

    test(
      'lets words stand with a reason, and shows both sides one at a time where there is little room',
      nightly,
      async ({ page, ruimte }) => {
        const id = await writeDilemma(ruimte.host.core, language, said.named)
        await page.setViewportSize({ width: 400, height: 800 })
        await goToGate(page, ruimte, id)
        await page.getByRole('tab', { name: sharing.sides.mine }).click()
        await expect(page.getByRole('tabpanel', { name: sharing.sides.mine })).toContainText('Karin Jansen')
        await expectNoBarriers(page)

        await page.getByRole('button', { name: privacy.gate.keepOf.replace('{{words}}', 'Karin Jansen') }).click()
        await page.getByLabel(privacy.check.keepWhy.replace('{{text}}', 'Karin Jansen')).fill('Ze is een schrijfster.')
        await expectNoBarriers(page)
        await page.keyboard.press('Enter')

        await expect(page.getByText(sharing.findings.none)).toBeVisible()
      },
    )
  })
}

test('a dilemma is shared with the keyboard alone', nightly, async ({ page, ruimte }) => {
  const { sharing } = textsOf('nl')
  const id = await writeDilemma(ruimte.host.core, 'nl', words.nl.solved)
  await goToGate(page, ruimte, id)
  const summary = page.getByLabel(sharing.questions.summary)
  for (let press = 0; press < 30 && !(await summary.evaluate((field) => field === document.activeElement)); press += 1)
    await page.keyboard.press('Tab')
  await page.keyboard.type(words.nl.summary)
  await page.keyboard.press('Tab') // as what
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(sharing.questions.about.lesson)).toBeVisible()
  await page.keyboard.press('Tab') // under a name or not
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: sharing.share })).toBeFocused()
  await expect(page.getByText(sharing.ready)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: sharing.shared.heading.dilemma })).toBeFocused()
  expect((await ruimte.host.core.client.sharing.of({ id })).copy?.kind).toBe('lesson')
})
