import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { textOfRuns } from '../../paper/write-blocks.ts'
import type { PaperBlock } from '../../paper/paper.ts'
import { paragraph, word } from '../testing/hostile-files.ts'
import { LeftOutCount } from './left-out-count.ts'
import { readFrontMatter } from './markdown/front-matter.ts'
import { textOfMarkdown } from './markdown/text-of-markdown.ts'
import { settleText } from './raw-block.ts'
import { readFile } from './read-file.ts'

const casebook = join(import.meta.dirname, '../../demo/casebook')
const texts = readdirSync(casebook)
  .filter((name) => name.endsWith('.md'))
  .slice(0, 5)
  .map((name) => readFrontMatter(readFileSync(join(casebook, name), 'utf8')))
  .map(({ fields, text }) => ({ title: String(fields['title']), text }))

const settled = (markdown: string, title = '') => settleText({ ...textOfMarkdown(markdown, new LeftOutCount()), title })
const headings = (blocks: readonly PaperBlock[]) =>
  blocks.flatMap((block) => (block.type === 'heading' ? [`${block.level} ${textOfRuns(block.runs)}`] : []))

describe('a text that comes in', () => {
  it('keeps each heading of several texts under each other', () => {
    const together = texts.map(({ title, text }) => `# ${title}\n\n${text}`).join('\n\n')

    const { title, blocks } = settled(together)

    expect(title).toBe('')
    const kept = headings(blocks)
    expect(texts.map((text) => text.title).filter((one) => !kept.includes(`2 ${one}`))).toEqual([])
  })

  it('is named by the one heading above all of it, and by one with nothing of its own under it', () => {
    for (const { title, text } of texts) {
      const alone = settled(`# ${title}\n\n${text}`)
      expect([alone.title, headings(alone.blocks)]).toEqual([title, headings(settled(text).blocks)])
    }
    const [one, other] = texts.map(({ title, text }) => `# ${title}\n\n${text}`)
    const named = settled(`# Twee teksten\n\n${one}\n\n${other}`)
    expect(named.title).toBe('Twee teksten')
    expect(headings(named.blocks)).toContain(`2 ${texts[0]?.title}`)
  })

  it('is not named by the first of several lines that are all headings', () => {
    expect(settled('# Wij zijn nabij\n\n# Wij leren\n\n# Wij blijven').title).toBe('')
  })

  it('does not say its title twice, whatever else stands in it', () => {
    const { title, blocks } = settled('# Nabij\n\nWij zijn er.\n\n# Samen\n\nWij dragen het.', 'Nabij')
    expect([title, headings(blocks)]).toEqual(['Nabij', ['2 Samen']])
  })

  it('from Word is named by its title, or else by the heading above all of it', async () => {
    const styled = (style: string, text: string) =>
      paragraph(text).replace('<w:p>', `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>`)
    const parts = [styled('Heading1', 'Nabij'), paragraph('Er zijn.'), styled('Heading1', 'Samen'), paragraph('Delen.')]
    const paper = [styled('Title', 'Onze visie'), paragraph('Vooraf.'), ...parts]

    expect(await fromWord(parts)).toEqual(['', ['2 Nabij', '2 Samen']])
    expect(await fromWord(paper)).toEqual(['Onze visie', ['2 Nabij', '2 Samen']])
    expect(await fromWord(parts.slice(0, 2))).toEqual(['Nabij', []])
  })
})

const office = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
const wordStyles = {
  'word/styles.xml': strToU8(
    `<?xml version="1.0"?><w:styles xmlns:w="${office}">${style('Title', 'Title')}${style('Heading1', 'heading 1')}</w:styles>`,
  ),
}

async function fromWord(body: readonly string[]): Promise<unknown> {
  for await (const piece of readFile('visie.docx', Buffer.from(word(body.join(''), wordStyles)))) {
    if (piece.type === 'text') return [piece.title, headings(piece.blocks)]
  }
  return undefined
}
