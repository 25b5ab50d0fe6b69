import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, expectNoBarriers, test } from './app.ts'
import { nightly } from './nightly.ts'
import { found, letIn, lookAll, sharedFolder, shareDilemma, sitDown, toTeam } from './team-parts.ts'

/** Takes the right to write in a folder away. @returns gives it back; null where this computer does not let us */
function takeWriting(folder: string): (() => void) | null {
  return process.getuid?.() === 0 ? takeWritingOfRoot(folder) : takeWritingOfUser(folder)
}

/** Root may write whatever the rights of a file say, but not in a file system that is mounted to be read. */
function takeWritingOfRoot(folder: string): (() => void) | null {
  try {
    execFileSync('mount', ['--bind', folder, folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  execFileSync('mount', ['-o', 'remount,ro,bind', folder])
  // What is watched in it keeps it in use: it lets go of the folder as soon as nothing is.
  return () => execFileSync('umount', ['--lazy', folder])
}

function takeWritingOfUser(folder: string): () => void {
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
  const setRights = (rights: number) => [folder, ...folders].forEach((path) => chmodSync(path, rights))
  setRights(0o555)
  return () => setRights(0o755)
}

for (const language of ['nl', 'en'] as const) {
  test(
    `a folder that may not be written in any more says what to do, and nothing is lost, in ${language}`,
    nightly,
    async ({ browser }) => {
      test.slow()
      const folder = sharedFolder()
      const [anna, bas] = [await sitDown(browser, 'Anna', language), await sitDown(browser, 'Bas', language)]
      const { t, page } = anna
      await found(anna, folder)
      await letIn(anna, bas, folder)
      await shareDilemma(anna, 'Toen het nog mocht')
      await lookAll(anna, bas)
      await toTeam(anna)
      const place = page.getByRole('region', { name: t.team.home.where })
      await expect(place.getByText(t.team.sync.now)).toBeVisible()
      const titles = async () =>
        (await bas.core.client.documents.recent({ kinds: ['dilemma'] })).map(({ title }) => title)

      const giveBack = takeWriting(folder)
      test.skip(giveBack === null, 'nobody may take writing from root here')
      try {
        await test.step('the line says that it does not work, the page what to do', async () => {
          await shareDilemma(anna, 'Terwijl het niet mocht')
          await lookAll(anna)
          await expect(place.getByText(t.team.sync.problem['place-not-writable'])).toBeVisible()
          await expect(place.getByText(t.team.sync.safe)).toBeVisible()
          await expect(page.getByRole('link', { name: t.team.sync.problemShort })).toBeVisible()
          await expectNoBarriers(page)
          await lookAll(bas)
          expect(await titles()).toEqual(['Toen het nog mocht'])
        })
      } finally {
        giveBack?.()
      }

      await test.step('once it may be written in again all is shared', async () => {
        await place.getByRole('button', { name: t.team.sync.do }).click()
        await expect(place.getByText(t.team.sync.now)).toBeVisible()
        await expect(place.getByText(t.team.sync.safe)).toBeHidden()
        await lookAll(bas)
        await expect.poll(titles).toEqual(['Terwijl het niet mocht', 'Toen het nog mocht'])
      })

      await Promise.all([anna.leave(), bas.leave()])
      rmSync(folder, { recursive: true, force: true })
    },
  )
}
