import { describe, expect, it } from 'vitest'
import type { ShareChoices } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { read, share } from '../testing/share-story.ts'
import { META } from '../documents/document-types.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'

const asLesson: ShareChoices = { kind: 'lesson', chosen: [], summary: 'Over nabellen', visibility: 'named' }

function learn(test: TestCore, kind: 'lesson' | 'mistake' | 'success', meta: Readonly<Record<string, unknown>>) {
  const body = bodyOf([{ type: 'paragraph', text: 'Een telefoontje kost tien minuten.' }])
  return openVaultOf(test).documents.create({ kind, meta, body })
}

async function decideAll(test: TestCore, id: DocumentId, choices: ShareChoices): Promise<void> {
  const { findings } = await test.client.sharing.preview({ id, choices })
  for (const { label, text } of findings)
    await test.client.privacy.decide({ documentId: id, label, text, decision: 'kept' })
}

describe('what was learnt, at the gate to the team', () => {
  it('stays out while nobody decided on what could point to a client, wherever that stands', async () => {
    const test = await startTestCore()
    const places = [
      { line: 'Bel mevrouw Bouzidi na drie maanden.' },
      { line: 'Bel na.', tags: ['mevrouw bouzidi'], qualities: ['Geduld met Samira Bouzidi'] },
      { line: 'Bel na.', factors: ['Samira Bouzidi nam op'] },
      { line: 'Bel na.', domain: 'gezin van Samira Bouzidi' },
    ]
    for (const meta of places) {
      const id = learn(test, 'lesson', meta)
      await expect(share(test, id, asLesson), JSON.stringify(meta)).rejects.toMatchObject({
        code: expect.stringMatching(/^SHARE_(BLOCKED|UNDECIDED)$/),
      })
      await decideAll(test, id, asLesson)
      await share(test, id, asLesson)
    }
  })

  it('asks about a hint in a lesson too, which a mistake may keep', async () => {
    const test = await startTestCore()
    const meta = { title: 'Nabellen', line: 'De man van 83 in Almelo nam zelf op.' }
    const lesson = learn(test, 'lesson', meta)
    const { findings, obstacles } = await test.client.sharing.preview({ id: lesson, choices: asLesson })
    expect(findings.length).toBeGreaterThan(0)
    expect(obstacles).toEqual(['undecided'])
  })

  it.each(['named', 'anonymous'] as const)(
    'goes %s as its author chose, with its qualities and factors',
    async (visibility) => {
      const test = await startTestCore()
      const id = learn(test, 'success', { title: 'Gelukt', qualities: ['geduld'], factors: ['tijd'], shares: ['team'] })
      const sharedId = await share(test, id, { kind: 'success', chosen: [], summary: 'Over geduld', visibility })
      const meta = read(test, sharedId, (doc) => doc.getMap(META).toJSON())
      expect(meta).toMatchObject({ qualities: ['geduld'], factors: ['tijd'], shares: ['team'] })
      expect(meta['author']).toBe(visibility === 'named' ? 'Bilal' : undefined)
      expect((await test.client.archive.get({ id: sharedId })).author).toBe(visibility === 'named' ? 'Bilal' : null)
    },
  )

  it('begins with the name or without, as its author said while writing, until they choose otherwise', async () => {
    const test = await startTestCore()
    const id = learn(test, 'mistake', { title: 'Te laat', audience: 'anonymous' })
    const { choices } = await test.client.sharing.preview({ id, choices: null })
    expect(choices.visibility).toBe('anonymous')
    const asked = { ...choices, summary: 'Over tijd', visibility: 'named' as const }
    const sharedId = await share(test, id, asked)
    expect(read(test, sharedId, (doc) => doc.getMap(META).toJSON())).toMatchObject({
      author: 'Bilal',
      title: 'Te laat',
    })
    expect(read(test, sharedId, (doc) => doc.getMap(META).has('audience'))).toBe(false)
  })
})
