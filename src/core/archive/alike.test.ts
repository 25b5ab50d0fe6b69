import { describe, expect, it } from 'vitest'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { bodyOf } from '../documents/document-body.ts'
import { openVaultOf } from '../testing/session-story.ts'
import { share, write } from '../testing/share-story.ts'
import { startTestCore, type TestCore } from '../testing/start-test-core.ts'
import { alike, type AlikeQuery } from './alike.ts'

function learn(test: TestCore, title: string, text: string, kind: ArchiveKind = 'lesson'): DocumentId {
  return openVaultOf(test).documents.create({ kind, meta: { title }, body: bodyOf([{ type: 'paragraph', text }]) })
}

function ask(test: TestCore, text: string, more: Partial<AlikeQuery> = {}) {
  const { documents, store } = openVaultOf(test)
  documents.project()
  return store.read((db) => alike(db, { text, kinds: [], limit: 3, ...more }))
}

const titles = (lines: readonly { title: string }[]) => lines.map((line) => line.title)

async function someLessons(): Promise<TestCore> {
  const test = await startTestCore()
  learn(test, 'Nachtelijke berichten', 'Spreek vooraf af wie nachtelijke berichten beantwoordt, en wanneer.')
  learn(test, 'Bewindvoering', 'Meld de bewindvoerder de huurachterstand voordat de brief van de verhuurder komt.')
  learn(test, 'Tolken', 'Een kind vertaalt niet voor zijn ouders; bel de tolkentelefoon.')
  learn(test, 'Gewoon', 'We praten samen over wat er gebeurt en wat er daarna moet komen.')
  return test
}

describe('what is alike', () => {
  it('shares the rare words of a text, in whatever form they stand', async () => {
    const test = await someLessons()

    const found = ask(test, 'Ze stuurt elke nacht een bericht; nachtelijke appjes die ik zelf beantwoord.')

    expect(titles(found)).toEqual(['Nachtelijke berichten'])
    expect(found[0]?.shared.toSorted()).toEqual(['bericht', 'nachtelijke'])
  })

  it('is nothing when only small change or one word is shared, or nothing was written', async () => {
    const test = await someLessons()

    for (const text of ['', 'de het en', 'Wat gaan we samen doen?', 'De tolk kwam te laat.', '"AND* (NEAR'])
      expect(ask(test, text), text).toEqual([])
  })

  it('is of the kinds asked for, and no more than asked for', async () => {
    const test = await someLessons()
    const text = 'De huurachterstand was bij de bewindvoerder niet bekend.'
    learn(test, 'Te laat gemeld', text, 'mistake')

    expect(titles(ask(test, text))).toEqual(['Te laat gemeld', 'Bewindvoering'])
    expect(titles(ask(test, text, { limit: 1 }))).toEqual(['Te laat gemeld'])
    expect(titles(ask(test, text, { kinds: ['lesson'] }))).toEqual(['Bewindvoering'])
    expect(ask(test, text, { kinds: ['success'] })).toEqual([])
  })

  it('is never the document itself, nor what was shared of it; to others it is its copy', async () => {
    const test = await startTestCore()
    const story = 'De bewindvoerder betaalde de huurachterstand pas na de aanmaning.'
    const id = write(test, { title: 'Bewind' }, story)
    const sharedId = await share(test, id)

    expect(ask(test, story, { except: [id] })).toEqual([])
    expect(ask(test, story, { except: [sharedId] })).toEqual([])
    expect(ask(test, story).map((line) => line.id)).toEqual([sharedId])
  })

  it('is nothing that lies in the bin, and no journal', async () => {
    const test = await startTestCore()
    const text = 'De bewindvoerder betaalde de huurachterstand pas na de aanmaning.'
    openVaultOf(test).documents.create({ kind: 'journal', meta: {}, body: bodyOf([{ type: 'paragraph', text }]) })
    const id = learn(test, 'Bewind', text)
    await test.client.documents.remove({ id })

    expect(ask(test, text)).toEqual([])
  })
})
