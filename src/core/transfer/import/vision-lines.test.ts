import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#shared/ids.ts'
import { startTestCore } from '../../testing/start-test-core.ts'
import { TestImport } from '../testing/test-import.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a vision in a file', () => {
  it('is read as principles, with what is deeper in a list under its item', async () => {
    const { client } = await startTestCore()
    const reading = await TestImport.open(client)
    const markdown =
      '# Visie\n\nDit vinden wij.\n\n1. Wij zijn nabij\n   - ook als het schuurt\n2. Wij dragen het samen\n'
    await reading.read({ name: 'visie.md', bytes: bytes(markdown) })

    expect(await client.transfer.principlesIn({ importId: reading.importId, file: 0 })).toMatchObject([
      { title: 'Wij zijn nabij', paragraph: 'ook als het schuurt' },
      { title: 'Wij dragen het samen' },
    ])
  })

  it('is the principle again that was taken out, as Word or as Markdown', async () => {
    const { client } = await startTestCore()
    const words = { title: 'Nabij', paragraph: 'Wij zijn er.', asks: 'Blijven als het schuurt.', asksNot: 'Redden.' }
    const { ids } = await client.vision.createAll({ principles: [words] })
    const reading = await TestImport.open(client)
    for (const format of ['docx', 'markdown'] as const)
      await reading.read(await client.transfer.exportDocument({ id: ids[0] as DocumentId, format, language: 'nl' }))

    for (const file of [0, 1])
      expect(await client.transfer.principlesIn({ importId: reading.importId, file })).toEqual([words])
  })

  it('holds none when it is refused', async () => {
    const { client } = await startTestCore()
    const reading = await TestImport.open(client)
    await reading.read({ name: 'visie.docx', bytes: bytes('') })

    expect(await client.transfer.principlesIn({ importId: reading.importId, file: 0 })).toEqual([])
  })
})
