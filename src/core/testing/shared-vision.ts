import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { ask, found, invite, until } from './team-story.ts'
import { startTestCore, type TestCore } from './start-test-core.ts'

/** Drafts of one's own, with these titles. */
export async function principles({ client }: TestCore, ...titles: readonly string[]): Promise<DocumentId[]> {
  const words = titles.map((title) => ({ title, paragraph: `Wij zijn ${title}.`, asks: '', asksNot: '' }))
  return (await client.vision.createAll({ principles: words })).ids
}

/** Looks and shares. */
export async function shareVision({ client }: TestCore, ...ids: readonly DocumentId[]): Promise<DocumentId[]> {
  const { seen } = await client.sharing.previewVision({ ids: [...ids] })
  return (await client.sharing.shareVision({ ids: [...ids], seen })).sharedIds
}

/** Two vaults that share by a real folder, and a way to let them hear of each other. */
export async function twoOfATeam() {
  const path = mkdtempSync(join(tmpdir(), 'ruimte-vision-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  const place = { kind: 'folder', path } as const
  const [anna, bas] = [await startTestCore({ ownerName: 'Anna' }), await startTestCore({ ownerName: 'Bas' })]
  await found(anna, 'Anna', place)
  const { words } = await invite(anna)
  await anna.client.team.syncNow()
  await ask(bas, words, 'Bas', place)
  await vi.waitFor(
    async () => {
      await anna.client.team.syncNow()
      const [host, newcomer] = [await anna.client.team.state(), await bas.client.team.state()]
      if (host.state !== 'member' || newcomer.state !== 'asking' || !host.requests[0]) throw new Error('not yet')
      await anna.client.team.admit({ id: host.requests[0].id, digits: newcomer.digits ?? '' })
    },
    { interval: 20 },
  )
  await until(bas, 'member')
  const exchange = async () => {
    for (const { client } of [anna, bas, anna, bas]) await client.team.syncNow()
  }
  return { anna, bas, exchange }
}
