import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { META } from './document-types.ts'
import { startTestDocuments, TestEditor } from '../testing/test-documents.ts'

const dilemma = { kind: 'dilemma', meta: { title: 'De deur op een kier' } } as const
const titleIn = (doc: Y.Doc) => doc.getMap(META).get('title')

describe('documents', () => {
  it('shows an edit of one editor to the others, and not to its writer', async () => {
    const { documents } = startTestDocuments()
    const id = documents.create(dilemma)
    const [writer, reader] = [new TestEditor(documents, id), new TestEditor(documents, id)]
    await writer.take()
    await reader.take()
    writer.doc.getMap(META).set('title', 'Een')
    documents.edit(id, (doc) => void doc.getMap(META).set('question', 'Twee?'))
    await reader.take()
    await reader.take()
    const seen = await writer.take()
    expect(titleIn(reader.doc)).toBe('Een')
    expect(reader.doc.getMap(META).get('question')).toBe('Twee?')
    expect(seen.type).toBe('update')
    expect(writer.doc.getMap(META).get('question')).toBe('Twee?')
  })
})
