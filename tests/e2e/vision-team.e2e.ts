import type { DocumentId } from '#shared/ids.ts'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { filled, textsOf } from './texts.ts'
import { sessionParts } from './session-parts.ts'

for (const language of ['nl', 'en'] as const) {
  test.describe(`the vision of a team, in ${language}`, nightly, () => {
    test.use({ vault: 'demo-team', language })
    const { vision, sharing, sessions } = textsOf(language)
    const { openSession, moveTo } = sessionParts(language)
    const changed = language === 'nl' ? 'Nabij, en op tijd eerlijk' : 'Close by, and honest in time'

    test('goes through the gate, changes by a proposal that is adopted, and keeps how it read', async ({
      page,
      ruimte,
    }) => {
      test.slow() // a vision, a proposal and five looks by axe
      const { client } = ruimte.host.core
      const [first] = await client.vision.list()
      const title = first?.title ?? ''
      await page.goto(`${ruimte.host.origin}/#/vision`)
      await page.getByRole('button', { name: vision.share.open }).click()
      await expect(page.getByText(vision.share.readers)).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('dialog').getByRole('button', { name: vision.share.do }).click()
      await expect(page.getByRole('list', { name: vision.team.section })).toBeVisible()
      await expect(page.getByRole('list', { name: vision.team.own })).toBeHidden()
      await expectNoBarriers(page)

      await page.getByRole('link', { name: title }).click()
      await page.getByRole('button', { name: vision.draft.propose }).click()
      await page.getByLabel(vision.principle.titleLabel).fill(changed)
      await expect(page.getByRole('insertion').first()).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('button', { name: vision.share.doDraft }).click()
      await page.getByRole('dialog').getByRole('button', { name: vision.share.doDraft }).click()
      await expect(page.getByRole('heading', { name: vision.draft.title })).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('button', { name: vision.principle.adopt }).click()
      await expectNoBarriers(page)
      await page.getByRole('dialog').getByRole('button', { name: vision.principle.adopt }).click()

      await expect(page.getByRole('heading', { level: 1, name: changed })).toBeVisible()
      await expect(page.getByRole('heading', { name: vision.readings.title })).toBeVisible()
      await expect(page.getByText(title, { exact: true })).toBeVisible()
      await expectNoBarriers(page)
    })

    test('a norm that nobody keeps any more is taken over', async ({ page, ruimte }) => {
      const { client } = ruimte.host.core
      const [norm] = await client.vision.norms()
      const id = norm?.id as DocumentId
      await client.sharing.shareVision({ ids: [id], seen: (await client.sharing.previewVision({ ids: [id] })).seen })
      await client.documents.remove({ id })

      await page.goto(`${ruimte.host.origin}/#/vision/satisfied`)
      await page.getByRole('button', { name: filled(vision.norms.takeOver, { title: norm?.title ?? '' }) }).click()
      const dialog = page.getByRole('dialog', { name: vision.norms.takeOverTitle })
      await expect(dialog).toBeVisible()
      await expectNoBarriers(page)
      await dialog.getByRole('button', { name: vision.norms.takeOverDo }).click()

      await expect(dialog).toBeHidden()
      const reading = page.getByRole('article').filter({ hasText: norm?.title ?? '' })
      await expect(reading.getByText(vision.norms.keptByYou)).toBeVisible()
      await expect(page.locator('body')).not.toBeFocused()
      await expectNoBarriers(page)
    })

    test('a stance goes along with a dilemma only when its author says so', async ({ page, ruimte }) => {
      const { client } = ruimte.host.core
      const own = await client.vision.list()
      const ids = own.map(({ id }) => id)
      const [sharedId] = (
        await client.sharing.shareVision({ ids, seen: (await client.sharing.previewVision({ ids })).seen })
      ).sharedIds
      const dilemma = (await client.dilemmas.list()).find((one) => one.title === 'De deur op een kier')
      const held = { documentId: dilemma?.id as DocumentId, principleId: sharedId as DocumentId }
      await client.vision.hold({ ...held, stance: 'conflicts', why: 'Ik bleef op de stoep staan.' })

      await page.goto(`${ruimte.host.origin}/#/share/${dilemma?.id}`)
      const theirs = page.getByRole('region', { name: sharing.sides.theirs, exact: true })
      await expect(theirs).toBeVisible()
      await expect(theirs.getByText('Ik bleef op de stoep staan.')).toBeHidden()
      const { number, title } = own[0] ?? { number: 0, title: '' }
      await page.getByRole('checkbox', { name: filled(sharing.stanceOf, { number, title }) }).click()
      await expect(theirs.getByText('Ik bleef op de stoep staan.')).toBeVisible()
      await expectNoBarriers(page)
    })

    test('stands on the wall where a round asks for it, whole or one that is pointed out', async ({
      page,
      ruimte,
      context,
    }) => {
      test.slow() // two windows at once
      const { client } = ruimte.host.core
      const standing = (await client.vision.list()).filter(({ state }) => state === 'adopted')
      const [first, second] = standing.map(({ title }) => title)
      const method = (await client.methods.list()).find(({ id }) => id === 'after-action-review')
      await openSession(page, ruimte, { method: method?.name[language] ?? '' })
      const session = await client.sessions.get({ id: page.url().split('/').at(-1) as DocumentId })
      const blocks = session.method?.blocks.filter(({ showsVision }) => showsVision).map(({ id }) => id) ?? []
      const asks = session.rounds.findIndex(({ blockId }) => blocks.includes(blockId))
      await moveTo(page, ruimte, asks + 1, session.rounds.length)
      const room = page.getByRole('region', { name: vision.room.title })
      await expect(room).toBeVisible()
      const wall = await context.newPage()
      await wall.goto(`${page.url()}/projector`)
      const shown = wall.getByRole('region', { name: vision.room.title })
      await expect(shown.getByRole('listitem')).toHaveCount(standing.length)
      await expectNoBarriers(wall)

      await room.getByRole('button', { name: first ?? '' }).click()
      await expectNoBarriers(page)
      await expect(shown.getByRole('listitem')).toHaveCount(0)
      await expect(shown.getByText(first ?? '')).toBeVisible()
      await expect(shown.getByText(second ?? '')).toBeHidden()
      await expectNoBarriers(wall)
      await wall.reload()
      await expect(shown.getByText(first ?? '')).toBeVisible()
      await expect(shown.getByRole('listitem')).toHaveCount(0)
      await room.getByRole('button', { name: first ?? '' }).click()
      await expect(shown.getByRole('listitem')).toHaveCount(standing.length)
      await expect(page.getByRole('button', { name: sessions.room.pause })).toBeVisible()
    })
  })
}
