import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import type { FolderPlace } from '#shared/contract/team.ts'
import { cryptoReady } from '../../crypto/sodium.ts'
import { share, write } from '../../testing/share-story.ts'
import { startTestCore, type TestCore } from '../../testing/start-test-core.ts'
import { ask, compareDigits, found, invite, until } from '../../testing/team-story.ts'

beforeAll(() => cryptoReady)

function newPlace(): FolderPlace {
  const path = mkdtempSync(join(tmpdir(), 'ruimte-gedeeld-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return { kind: 'folder', path }
}

const titlesOf = async ({ client }: TestCore) =>
  (await client.documents.recent({ kinds: ['dilemma'] })).map(({ title }) => title)

it('passes a shared dilemma on through a folder, and nothing new to who was removed', async () => {
  const place = newPlace()
  const [anna, bas] = [await startTestCore({ ownerName: 'Anna' }), await startTestCore({ ownerName: 'Bas' })]
  await found(anna, 'Anna', place)
  const { words } = await invite(anna)
  await anna.client.team.syncNow()
  await ask(bas, words, 'Bas', place)
  await anna.client.team.syncNow()
  await compareDigits(anna, bas)
  await until(bas, 'member')

  await share(anna, write(anna))
  await anna.client.team.syncNow()
  await vi.waitFor(
    async () => {
      await bas.client.team.syncNow()
      expect(await titlesOf(bas)).toContain('Nachtappjes')
    },
    { interval: 100 },
  )

  const { members } = await until(anna, 'member', (view) => view.members.length === 2)
  const gone = members.find(({ isMe }) => !isMe)
  if (!gone) throw new Error('nobody to remove')
  await anna.client.team.remove({ person: gone.id })
  await share(anna, write(anna, { title: 'Na zijn vertrek' }))
  await anna.client.team.syncNow()
  await bas.client.team.syncNow().catch(() => {})

  await until(bas, 'removed')
  expect(await titlesOf(bas)).toEqual(['Nachtappjes'])
  expect(readdirSync(place.path).filter((name) => name.startsWith('ruimte-'))).toHaveLength(1)
})
