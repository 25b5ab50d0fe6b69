import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SortedText } from './sorted-text.ts'

const lists = ['words-nl', 'words-en', 'frequent-words', 'given-names', 'surnames', 'places']
const read = (name: string) => readFileSync(join(import.meta.dirname, '../lexicons', `${name}.txt`), 'utf8')

describe('a sorted text', () => {
  it('has its lines and nothing else', () => {
    const word = fc.stringMatching(/^[a-z' -]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (words, other) => {
        const lines = [...new Set(words)].toSorted((one, two) => (one < two ? -1 : 1))
        const text = new SortedText(lines.map((line) => `${line}\n`).join(''))
        for (const line of lines) expect(text.has(line)).toBe(true)
        expect(text.has(other)).toBe(lines.includes(other))
      }),
    )
  })

  it('gives what stands after a tab', () => {
    const text = new SortedText('den bosch\tcity\tsouth\ngemert\tvillage\tsouth\n')
    expect(text.get('gemert')).toBe('village\tsouth')
    expect(text.get('den')).toBeUndefined()
    expect(text.get('')).toBeUndefined()
  })
})

describe.each(lists)('the list %s', (name) => {
  it('is plain ASCII, sorted, each key once: it is searched where it stands', () => {
    const lines = read(name).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.filter((line) => !/^[\x20-\x7e\t]+$/.test(line))).toEqual([])
    const keys = lines.map((line) => line.split('\t')[0] ?? '')
    expect(keys.filter((key, index) => index > 0 && !((keys[index - 1] ?? '') < key))).toEqual([])
  })
})
