import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { paperToDocx } from './paper-to-docx.ts'
import { paperToMarkdown } from './paper-to-markdown.ts'
import { paperToPdf } from './paper-to-pdf.ts'
import type { Paper } from './paper.ts'
import { samplePaper } from './testing/sample-paper.ts'

const names = ['Łukasz Żółć', 'Şükrü Yılmaz', 'İpek Ağaoğlu', 'Nguyễn', '→ ☑', '€']
const blank: Paper = { title: '', subtitle: '', facts: [], blocks: [], language: 'en' }

async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const { text } = await extractText(pdf, { mergePages: true })
  return { text, pages: pdf.numPages, metadata: await pdf.getMetadata(), marks: await pdf.getMarkInfo(), pdf }
}

describe('a paper as PDF', () => {
  it('says all that it holds, in the scripts that names are written in', async () => {
    const { text, pages } = await read(await paperToPdf(samplePaper))
    for (const words of [...names, 'Drie keer niet verschenen', 'in de avond', 'denkt mee | en schrijft', '3.', '☐'])
      expect(text).toContain(words)
    expect(pages).toBe(2)
  })

  it('says what it is called and in what language, and has an outline that can be read aloud', async () => {
    const bytes = await paperToPdf(samplePaper)
    const { metadata, marks, pdf } = await read(bytes)
    expect(metadata.info).toMatchObject({ Title: samplePaper.title, Language: 'nl-NL' })
    expect(marks).toMatchObject({ Marked: true })
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    for (const role of [
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'BlockQuote',
      'Table',
      'TR',
      'TH',
      'TD',
      'Link',
    ])
      expect(tree).toContain(`"role":"${role}"`)
  })

  it('leads where its links lead', async () => {
    const { pdf } = await read(await paperToPdf(samplePaper))
    const links = await (await pdf.getPage(1)).getAnnotations()
    expect(links).toMatchObject([{ subtype: 'Link', url: 'https://wetten.overheid.nl/BWBR0035362' }])
  })

  it('carries every font that it uses', async () => {
    const text = Buffer.from(await paperToPdf(samplePaper)).toString('latin1')
    expect(text.match(/\/FontFile2/g)?.length).toBe(text.match(/\/Subtype \/Type0/g)?.length)
    expect(text).not.toContain('/Helvetica')
  })

  it.each([
    ['nothing', blank],
    ['a word wider than the page', { ...blank, blocks: [{ type: 'paragraph', runs: [{ text: 'x'.repeat(5000) }] }] }],
    ['ten thousand words', { ...blank, blocks: [{ type: 'paragraph', runs: [{ text: 'woord '.repeat(10_000) }] }] }],
    [
      'only characters that no font has',
      { ...blank, title: '中文', blocks: [{ type: 'paragraph', runs: [{ text: '\u0000\uFFFE' }] }] },
    ],
  ] satisfies [string, Paper][])('is made of %s', async (_, paper) => {
    expect((await read(await paperToPdf(paper))).pages).toBeGreaterThan(0)
  })
})

describe('a paper as a Word document', () => {
  it('has the styles by which Word knows title, headings, lists and quotes', async () => {
    const parts = unzipSync(await paperToDocx(samplePaper))
    const text = strFromU8(parts['word/document.xml'] as Uint8Array)
    for (const style of ['Title', 'Heading1', 'Heading2', 'ListParagraph', 'Quote'])
      expect(text).toContain(`w:pStyle w:val="${style}"`)
    for (const words of names) expect(text.replaceAll(/<[^>]+>/g, '')).toContain(words)
    expect(strFromU8(parts['word/styles.xml'] as Uint8Array)).toContain('w:lang w:val="nl-NL"')
    expect(strFromU8(parts['docProps/core.xml'] as Uint8Array)).toContain(samplePaper.title)
  })

  it('says nothing of who made it', async () => {
    const core = strFromU8(unzipSync(await paperToDocx(samplePaper))['docProps/core.xml'] as Uint8Array)
    expect(core.match(/<dc:creator>([^<]*)/)?.[1] ?? '').toBe('')
    expect(core.match(/<cp:lastModifiedBy>([^<]*)/)?.[1] ?? '').toBe('')
  })

  it('is whole whatever characters a person typed', async () => {
    const odd = '\u0000 \u0007 \uFFFE < & > " \ud800'
    const parts = unzipSync(
      await paperToDocx({ ...blank, title: odd, blocks: [{ type: 'paragraph', runs: [{ text: odd }] }] }),
    )
    expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toContain('&lt; &amp; &gt;')
    expect(
      Object.values(parts).some((part) =>
        ['\0', '\u0007', '\uFFFE'].some((forbidden) => strFromU8(part).includes(forbidden)),
      ),
    ).toBe(false)
  })
})

describe('a paper as Markdown', () => {
  it('marks what is marked, and keeps what looks like Markdown and is not', async () => {
    const markdown = await paperToMarkdown({
      ...blank,
      title: 'Een *titel*',
      facts: [{ label: 'Vraag', value: 'wat nu?' }],
      blocks: [
        { type: 'paragraph', runs: [{ text: '# geen kop, 1. geen lijst, [geen](link) <b>geen</b>' }] },
        { type: 'paragraph', runs: [{ text: 'een ' }, { text: 'vette ', bold: true }, { text: 'regel' }] },
      ],
    })
    expect(markdown).toContain('# Een \\*titel\\*')
    expect(markdown).toContain('**Vraag:** wat nu?')
    expect(markdown).toContain('een **vette** regel')
    expect(markdown).toContain('\\# geen kop')
    expect(markdown).toContain('\\<b>geen')
  })

  it('has its fields above it when it is for programs', async () => {
    const markdown = await paperToMarkdown(
      { ...blank, title: 'T' },
      { frontMatter: { kind: 'lesson', tags: ['a: b'] } },
    )
    expect(markdown).toBe('---\nkind: lesson\ntags:\n  - "a: b"\n---\n\n# T\n')
  })
})
