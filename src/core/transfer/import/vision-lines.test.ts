import { describe, expect, it } from 'vitest'
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

  it('holds none when it is refused', async () => {
    const { client } = await startTestCore()
    const reading = await TestImport.open(client)
    await reading.read({ name: 'visie.docx', bytes: bytes('') })

    expect(await client.transfer.principlesIn({ importId: reading.importId, file: 0 })).toEqual([])
  })
})
