import type { FromParser, ParsedText } from '../parsed.ts'
import { decodeText } from './decode-text.ts'
import { fileKindOf, isLocked } from './file-kind.ts'
import { LeftOutCount } from './left-out-count.ts'
import { limits } from './limits.ts'
import { type RawText, settleText } from './raw-block.ts'
import { Refusal } from './refusal.ts'

/** All that comes out of a file, in pieces, without the last word about it. */
export type ReadPiece = Exclude<FromParser, { type: 'done' | 'refused' }>

/**
 * Reads a file of any kind that is taken in. Each reader is loaded when the first file of its kind comes.
 *
 * @param name only tells how to read text; what a file is, shows by what stands in it
 * @throws {Refusal}
 */
export async function* readFile(name: string, bytes: Buffer): AsyncGenerator<ReadPiece, void> {
  if (bytes.length === 0) throw new Refusal('empty')
  const kind = fileKindOf(name, bytes)
  if (kind === 'zip') yield* readZipped(bytes)
  else if (kind === 'old-office') throw new Refusal(isLocked(bytes) ? 'password' : 'old-word')
  else if (kind === 'pdf' || kind === 'rtf' || kind === 'other') throw new Refusal('other-kind')
  else {
    if (bytes.length > limits.fileBytes) throw new Refusal('too-large')
    const leftOut = new LeftOutCount()
    const text = decodeText(bytes, leftOut)
    if (text.trim() === '') throw new Refusal('empty')
    yield await readText(kind, text, leftOut)
  }
}

async function* readZipped(bytes: Buffer): AsyncGenerator<ReadPiece, void> {
  const { readZip } = await import('./read-zip.ts')
  const parts = await readZip(bytes, limits.archiveEntries)
  if (parts.some(({ name }) => name.toLowerCase() === '[content_types].xml')) {
    if (parts.length > limits.wordEntries) throw new Refusal('swells')
    if (!parts.some(({ name }) => name.startsWith('word/'))) throw new Refusal('other-kind')
    if (bytes.length > limits.fileBytes) throw new Refusal('too-large')
    const { readWord } = await import('./word/read-word.ts')
    const leftOut = new LeftOutCount()
    yield settled(await readWord(parts, leftOut), {}, leftOut)
  } else if (parts.some(({ name }) => name === 'mimetype')) throw new Refusal('other-kind')
  else {
    const { readArchive } = await import('./read-archive.ts')
    yield* readArchive(parts)
  }
}

async function readText(kind: 'html' | 'markdown' | 'text', text: string, leftOut: LeftOutCount): Promise<ParsedText> {
  if (kind === 'html') {
    const { textOfHtml } = await import('./html/blocks-of-html.ts')
    return settled(textOfHtml(text, leftOut), {}, leftOut)
  }
  if (kind === 'markdown') {
    const [{ readFrontMatter }, { textOfMarkdown }] = await Promise.all([
      import('./markdown/front-matter.ts'),
      import('./markdown/text-of-markdown.ts'),
    ])
    const { fields, text: below } = readFrontMatter(text)
    const title = typeof fields['title'] === 'string' ? fields['title'].trim().slice(0, 300) : ''
    return settled({ ...textOfMarkdown(below, leftOut), title }, fields, leftOut)
  }
  const { textOfPlain } = await import('./plain-text.ts')
  return settled(textOfPlain(text), {}, leftOut)
}

/** @throws {Refusal} `empty` when there is no word in it */
function settled(text: RawText, fields: ParsedText['fields'], leftOut: LeftOutCount): ParsedText {
  const { title, blocks } = settleText(text)
  if (title === '' && blocks.length === 0) throw new Refusal('empty')
  leftOut.add('tables', blocks.filter((block) => block.type === 'table').length)
  return { type: 'text', title, fields, blocks, leftOut: leftOut.list() }
}
