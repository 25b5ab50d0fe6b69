import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type * as Y from 'yjs'
import { MAX_UPDATE_BYTES } from '#shared/limits.ts'
import type { DocumentId } from '#shared/ids.ts'
import { CoreProvider } from './core-provider.ts'
import { FakeDocuments } from './testing/fake-documents.ts'
import type { PushFault } from './testing/fake-documents.ts'

function open(core: FakeDocuments, id: DocumentId): CoreProvider {
  const provider = new CoreProvider(id, core.client)
  onTestFinished(() => provider.close())
  return provider
}

const bodyOf = (doc: Y.Doc) => doc.getText('body')
const textOnDisk = (core: FakeDocuments, id: DocumentId) => bodyOf(core.read(id)).toString()

describe('a document in the window', () => {
  it('shows what core has, and what others write', async () => {
    const core = new FakeDocuments()
    const id = core.create((doc) => bodyOf(doc).insert(0, 'Ik twijfel'))
    const [mine, other] = [open(core, id), open(core, id)]
    await vi.waitFor(() => expect(mine.state.synced && other.state.synced).toBe(true))

    bodyOf(other.doc).insert(10, ' over vrijdag')

    await vi.waitFor(() => expect(bodyOf(mine.doc).toString()).toBe('Ik twijfel over vrijdag'))
  })

  it('says that it is saved only once core has it', async () => {
    const core = new FakeDocuments()
    const id = core.create()
    const provider = open(core, id)
    await vi.waitFor(() => expect(provider.state.synced).toBe(true))

    bodyOf(provider.doc).insert(0, 'Twaalf voor oud en nieuw')

    expect(provider.state.saved).toBe(false)
    await provider.settled()
    expect(textOnDisk(core, id)).toBe('Twaalf voor oud en nieuw')
  })

  it('writes nothing when it is only read', async () => {
    const core = new FakeDocuments()
    const id = core.create((doc) => {
      bodyOf(doc).insert(0, 'een twee drie')
      bodyOf(doc).delete(4, 4)
    })
    const provider = open(core, id)
    await vi.waitFor(() => expect(provider.state.synced).toBe(true))

    core.restart()
    await vi.waitFor(() => expect(provider.state.connected).toBe(false))
    await vi.waitFor(() => expect(provider.state.connected).toBe(true))

    expect(core.pushes).toEqual([])
  })

  it('sends again what was only taken away while core was gone', async () => {
    const core = new FakeDocuments()
    const id = core.create((doc) => bodyOf(doc).insert(0, 'naam van mevrouw'))
    const provider = open(core, id)
    await vi.waitFor(() => expect(provider.state.synced).toBe(true))
    core.restart()
    await vi.waitFor(() => expect(provider.state.connected).toBe(false))

    bodyOf(provider.doc).delete(0, 9)

    await provider.settled()
    expect(textOnDisk(core, id)).toBe('mevrouw')
  })

  it('cuts an edit that is too large for core in one piece', async () => {
    const core = new FakeDocuments()
    const id = core.create()
    const provider = open(core, id)
    await vi.waitFor(() => expect(provider.state.synced).toBe(true))
    const long = 'woord '.repeat(500_000)

    bodyOf(provider.doc).insert(0, long)

    await provider.settled()
    expect(Math.max(...core.pushes)).toBeLessThanOrEqual(MAX_UPDATE_BYTES)
    expect(textOnDisk(core, id) === long).toBe(true)
  })

  it('says at once that the document went, with its last words in the bin, and is there again when it comes back', async () => {
    const core = new FakeDocuments()
    const id = core.create()
    const provider = open(core, id)
    await vi.waitFor(() => expect(provider.state.synced).toBe(true))
    bodyOf(provider.doc).insert(0, 'toch belangrijk')
    const restore = core.remove(id)
    await vi.waitFor(() => expect(provider.state.failure).not.toBeNull())

    expect(provider.state.saved).toBe(true)
    expect(textOnDisk(core, id)).toBe('toch belangrijk')
    restore()

    await vi.waitFor(() => expect(provider.state.failure).toBeNull())
    expect(bodyOf(provider.doc).toString()).toBe('toch belangrijk')
  })

  it('says that the document went only once its last words are in the bin', async () => {
    const core = new FakeDocuments()
    const id = core.create()
    const provider = open(core, id)
    await vi.waitFor(() => expect(provider.state.synced).toBe(true))
    const plan: PushFault[] = ['refused', 'answer-lost', 'refused']
    core.fault = () => plan.shift() ?? 'none'
    bodyOf(provider.doc).insert(0, 'nog net')
    core.remove(id)

    await vi.waitFor(() => expect(provider.state.failure).not.toBeNull())

    expect(plan).toEqual([])
    expect(textOnDisk(core, id)).toBe('nog net')
  })

  it('waits for nothing when the document is erased', async () => {
    const core = new FakeDocuments()
    const id = core.create()
    const provider = open(core, id)
    await vi.waitFor(() => expect(provider.state.synced).toBe(true))
    core.erase(id)
    bodyOf(provider.doc).insert(0, 'te laat')

    await provider.settled()

    expect(provider.state.failure).toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
  })
})

const faults = fc.array(fc.constantFrom<PushFault>('none', 'none', 'refused', 'answer-lost'), { maxLength: 30 })
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ type: fc.string({ minLength: 1, maxLength: 20 }), at: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ erase: fc.integer({ min: 1, max: 8 }), at: fc.nat() }) },
    { weight: 1, arbitrary: fc.constant('restart' as const) },
    { weight: 2, arbitrary: fc.constant('wait' as const) },
  ),
  { minLength: 1, maxLength: 25 },
)

it('loses no typed text, whatever goes wrong between the window and core', async () => {
  await fc.assert(
    fc.asyncProperty(faults, steps, async (plan, story) => {
      const core = new FakeDocuments()
      const id = core.create()
      const provider = new CoreProvider(id, core.client)
      const left = [...plan]
      core.fault = () => left.shift() ?? 'none'
      const text = bodyOf(provider.doc)

      for (const step of story) {
        if (step === 'restart') core.restart()
        else if (step === 'wait') await new Promise((resolve) => setTimeout(resolve, 3))
        else if ('type' in step) text.insert(step.at % (text.length + 1), step.type)
        else if (text.length > 0) {
          const at = step.at % text.length
          text.delete(at, Math.min(step.erase, text.length - at))
        }
      }
      left.length = Math.min(left.length, 3) // goes wrong a few times more, and then no longer
      await provider.settled()

      expect(textOnDisk(core, id)).toBe(text.toString())
      provider.close()
    }),
    { numRuns: 20 },
  )
})
