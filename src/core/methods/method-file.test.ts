import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { methods } from './catalogue.ts'
import { draftOf } from './draft-of-method.ts'
import { readMethodFile, writeMethodFile } from './method-file.ts'

const unreadable = (because: string) =>
  expect.objectContaining({ code: 'METHOD_FILE_UNREADABLE', data: { because } }) as unknown

function failureOf(text: string): unknown {
  try {
    readMethodFile(text)
    return undefined
  } catch (error) {
    return error
  }
}

describe('a file with a method', () => {
  it('is read as it was written', () => {
    for (const method of methods) {
      const file = { language: 'nl' as const, method: draftOf(method) }
      expect(readMethodFile(writeMethodFile(file))).toEqual(file)
    }
  })

  it.each([
    ['is no JSON', 'Beste collega', 'not-a-method'],
    ['is other JSON', '{"name":"x"}', 'not-a-method'],
    ['was made by a newer Ruimte', '{"format":"ruimte-method","formatVersion":2}', 'newer'],
    ['has no method in it', '{"format":"ruimte-method","formatVersion":1,"language":"nl"}', 'not-a-method'],
    ['is too large', `"${'a'.repeat(600_000)}"`, 'too-large'],
  ])('that %s is refused', (_, text, because) => {
    expect(failureOf(text)).toEqual(unreadable(because))
  })

  it('with two blocks of one id is refused: one would swallow the other', () => {
    const [method] = methods.map((one) => draftOf(one))
    const blocks = method?.blocks.map((block) => ({ ...block, id: 'same' })) ?? []
    const text = JSON.stringify({
      format: 'ruimte-method',
      formatVersion: 1,
      language: 'nl',
      method: { ...method, blocks },
    })
    expect(failureOf(text)).toEqual(unreadable('not-a-method'))
  })

  it('never breaks the reader, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(failureOf(text)).toMatchObject({ code: 'METHOD_FILE_UNREADABLE' })
      }),
    )
  })
})
