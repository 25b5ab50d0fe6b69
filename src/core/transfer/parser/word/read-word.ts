import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { textOfHtml } from '../html/blocks-of-html.ts'
import type { LeftOutCount } from '../left-out-count.ts'
import { limits } from '../limits.ts'
import type { RawBlock, RawText } from '../raw-block.ts'
import type { ZipPart } from '../read-zip.ts'
import { Refusal } from '../refusal.ts'
import { countInWord } from './count-in-word.ts'

/** How Word's styles, and those that LibreOffice writes, read as elements; added to the library's own. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  // The title of a paper stands above its headings of the first level.
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='Heading ${level}'] => h${level + 1}:fresh`),
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  'u => u',
]

/**
 * The text of a Word document as it reads with all changes accepted. Only its pieces of XML are unpacked and handed on:
 * pictures, fonts, macros and whatever it refers to outside itself are never opened.
 *
 * @throws {Refusal} when it has macros, or XML that no word processor writes
 */
export async function readWord(parts: readonly ZipPart[], leftOut: LeftOutCount): Promise<RawText> {
  const xml = await unpackXml(parts)
  if ([...xml.values()].some((text) => text.includes('macroEnabled'))) throw new Refusal('macros')
  countInWord(xml, leftOut)
  const { value } = await asHtml(xml)
  const { blocks } = textOfHtml(value.replaceAll(backToText, ''), leftOut)
  const hasTitle = blocks.some((block) => block.type === 'heading' && block.level === 1)
  return { title: '', blocks: hasTitle ? blocks : blocks.map(oneHigher) }
}

function oneHigher(block: RawBlock): RawBlock {
  return block.type === 'heading' ? { ...block, level: block.level - 1 } : block
}

/** The arrow at the end of a note that leads back to where it stands in the text. */
const backToText = /<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g

async function asHtml(xml: ReadonlyMap<string, string>): Promise<{ value: string }> {
  const parts = Object.fromEntries([...xml].map(([name, text]) => [name, strToU8(text)]))
  try {
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
      {
        styleMap: styles,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
  } catch (error) {
    throw new Refusal(error instanceof RangeError ? 'too-deep' : 'damaged')
  }
}

const wanted =
  /^(?:\[content_types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]*(?:document|styles|numbering|footnotes|endnotes|comments)[^/]*\.xml(?:\.rels)?)$/i

async function unpackXml(parts: readonly ZipPart[]): Promise<Map<string, string>> {
  if (parts.some(({ name }) => /vbaProject\.bin$/i.test(name))) throw new Refusal('macros')
  const xml = new Map<string, string>()
  for (const part of parts.filter(({ name }) => wanted.test(name))) {
    if (part.bytes > limits.xmlBytes) throw new Refusal('swells')
    xml.set(part.name, checkedXml(await part.read()))
  }
  return xml
}

/** Entities of its own make XML swell or look elsewhere; no word processor writes them, in any encoding. */
function checkedXml(bytes: Buffer): string {
  const text =
    bytes[0] === 0xff || bytes[0] === 0xfe
      ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
      : bytes.toString('utf8')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || text.includes('\0')) throw new Refusal('unsafe')
  return text
}
