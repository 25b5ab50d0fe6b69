import { strToU8, type Zippable, zipSync } from 'fflate'

const MB = 1024 * 1024

/** Word's three necessary parts around a body of `paragraphs`. */
export function wordParts(body: string, extra: Zippable = {}): Zippable {
  const office = 'http://schemas.openxmlformats.org'
  return {
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    ),
    ...extra,
  }
}

export const word = (body: string, extra: Zippable = {}) => zipSync(wordParts(body, extra))

export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const entities = (declarations: string) => (xml: Uint8Array) =>
  strToU8(new TextDecoder().decode(xml).replace('?>', `?><!DOCTYPE w [${declarations}]>`).replace('HIER', '&z;'))

function wordWithEntities(declarations: string): Uint8Array {
  const parts = wordParts(paragraph('HIER'))
  return zipSync({ ...parts, 'word/document.xml': entities(declarations)(parts['word/document.xml'] as Uint8Array) })
}

/** A thousand million laughs, each in one line. */
export const billionLaughs = wordWithEntities(
  [
    '<!ENTITY a "ha">',
    ...'bcdefghijz'
      .split('')
      .map((name, place) => `<!ENTITY ${name} "${`&${'abcdefghij'[place] ?? ''};`.repeat(10)}">`),
  ].join(''),
)
export const externalEntity = wordWithEntities('<!ENTITY z SYSTEM "file:///etc/passwd">')

/** The same in an encoding in which the text `DOCTYPE` is not found as bytes. */
export function wideDoctype(): Uint8Array {
  const parts = wordParts(paragraph('HIER'))
  const xml = entities('<!ENTITY z "x">')(parts['word/document.xml'] as Uint8Array)
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(new TextDecoder().decode(xml), 'utf16le')])
  return zipSync({ ...parts, 'word/document.xml': new Uint8Array(wide) })
}

/** A Word document whose pictures and templates lie elsewhere. */
export const outsideReferences = word(
  `${paragraph('Het verslag.')}<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rId9"/></w:drawing></w:r></w:p>`,
  {
    'word/_rels/document.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://elders.test/volg.png"/><Relationship Id="rId8" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file://server/sjabloon.dotm"/></Relationships>',
    ),
  },
)

export const withMacros = word(paragraph('Open mij.'), { 'word/vbaProject.bin': strToU8('macro') })

/** A document deeper than any person nests. */
export const deepWord = word(`${'<w:smartTag>'.repeat(20_000)}${paragraph('diep')}${'</w:smartTag>'.repeat(20_000)}`)

export const zeros = (bytes: number) => new Uint8Array(bytes)

export const zipBomb = zipSync({ 'manifest.json': strToU8('{}'), 'data/stuk.json': zeros(150 * MB) }, { level: 9 })
export const wordBomb = word(paragraph('klein'), { 'word/media/groot.bin': [zeros(150 * MB), { level: 9 }] })
export const manyEntries = zipSync(
  Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`${n}`, new Uint8Array()])),
  { level: 0 },
)
export const nestedZip = zipSync({ 'binnenin.zip': zipSync({ 'binnenin.zip': zipSync({ 'a.txt': strToU8('a') }) }) })

const inZip = (name: string) => zipSync({ [name]: strToU8('x') })
const UP = '../../..'
export const traversal = inZip(`${UP}/.bashrc`)
export const backslashes = inZip('..\\..\\start.bat')
export const absolute = inZip('/etc/passwd')
export const drive = inZip('C:/Windows/win.ini')
export const device = inZip('data/NUL.json')
export const stream = inZip('data/a.json:verborgen')
export const symlink = zipSync({ 'manifest.json': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] })

/** Two parts of one name: a program that checks may look at the other than one that reads. */
export const doubled = zipSync({ 'manifest.json': strToU8('{}'), 'MANIFEST.json': strToU8('{}') })

const CENTRAL = 0x02014b50

/** Where the entries of the central directory begin. */
function centralEntries(zip: Uint8Array): { view: DataView; places: number[] } {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const places: number[] = []
  for (let place = 0; place + 4 <= zip.length; place += 1)
    if (view.getUint32(place, true) === CENTRAL) places.push(place)
  return { view, places }
}

/** Says of its parts that they are smaller than they unpack to. */
export function lyingSizes(): Uint8Array {
  const zip = Uint8Array.from(word(paragraph('veel '.repeat(50_000))))
  const { view, places } = centralEntries(zip)
  for (const place of places) view.setUint32(place + 24, 100, true)
  return zip
}

/** Says of its parts that a password locks them. */
export function lockedZip(): Uint8Array {
  const zip = Uint8Array.from(word(paragraph('geheim')))
  const { view, places } = centralEntries(zip)
  for (const place of places) view.setUint16(place + 8, 1, true)
  return zip
}

const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/** How Word keeps a document with a password: inside a container of the old kind. */
export const lockedWord = Buffer.concat([
  container,
  Buffer.alloc(1024),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(512),
])

export const truncatedWord = word(paragraph('halverwege '.repeat(100))).slice(0, 400)

export const deepHtml = strToU8(`${'<div>'.repeat(60_000)}heel diep${'</div>'.repeat(60_000)}`)
export const deepLists = strToU8(`${'<ul><li>x'.repeat(500)}onderin`)
export const deepQuotes = strToU8(`${'> '.repeat(3000)}diep`)
export const longLine = strToU8('woord '.repeat(200_000))
export const tooLarge = strToU8('a'.repeat(26 * MB))
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
