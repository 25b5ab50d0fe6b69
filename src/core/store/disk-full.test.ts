import { expect, it } from 'vitest'
import { startTestCore, TEST_PASSPHRASE } from '../testing/start-test-core.ts'

it('a full disk is told as one, loses nothing that was saved, and is gone when there is room again', async () => {
  const ruimte = await startTestCore()
  const kept = await ruimte.client.dilemmas.create({ language: 'nl' })
  const limit = (pages: number) =>
    ruimte
      .core()
      .context.open()
      ?.store.read((db) => db.get(`PRAGMA max_page_count = ${pages}`))
  limit(1) // SQLite takes the size that it has now
  const writing = async () => {
    for (let count = 0; count < 500; count += 1) await ruimte.client.dilemmas.create({ language: 'nl' })
  }
  await expect(writing()).rejects.toMatchObject({ code: 'DISK_FULL' })
  const held = (await ruimte.client.dilemmas.list()).map(({ id }) => id)
  expect(held).toContain(kept.id)

  limit(1_000_000)
  await ruimte.client.dilemmas.create({ language: 'nl' })
  await ruimte.reopen('after-crash')
  await ruimte.client.vault.unlock({ passphrase: TEST_PASSPHRASE })
  expect(await ruimte.client.dilemmas.list()).toHaveLength(held.length + 1)
})
