import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ReadFile } from '#shared/contract/transfer.ts'
import { textOf } from '../documents/document-text.ts'
import { startTestCore } from '../testing/start-test-core.ts'
import * as hostile from './testing/hostile-files.ts'
import { type TestFile, TestImport } from './testing/test-import.ts'

const fixtures = join(import.meta.dirname, '../../../tests/fixtures/import')

const fixture = (name: string): TestFile => ({ name, bytes: new Uint8Array(readFileSync(join(fixtures, name))) })
const made = (name: string, bytes: Uint8Array): TestFile => ({ name, bytes })
const refused = (reason: string) => ({ outcome: 'refused', reason })

/** A text with this title, these words somewhere in it, and this left out. */
function text(title: string, contains: string, leftOut: readonly string[] = []) {
  return { text: { title, contains, leftOut } }
}

type Expected = ReturnType<typeof refused> | ReturnType<typeof text>

const wordProcessor = ['changes', 'footnotes', 'comments', 'images', 'tables']
const visit = 'Café ‘De Hoek’ is een idee, € 5.'

const corpus: readonly (readonly [TestFile, Expected])[] = [
  [fixture('libreoffice.docx'), text('Casus de trap', 'Wij spraken INGEVOEGD WOORD en ook verder.', wordProcessor)],
  [fixture('libreoffice-from-odt.docx'), text('Casus de trap', 'Een voetnoot over de wet.', wordProcessor)],
  [fixture('libreoffice.html'), text('libreoffice', 'in de ochtend', ['images', 'tables'])],
  [fixture('libreoffice-xhtml.html'), text('- no title specified', 'drie hoog', ['images', 'tables'])],
  [fixture('libreoffice.txt'), text('libreoffice', 'Mevrouw K. woont drie hoog, zonder lift')],
  [fixture('libreoffice.odt'), refused('other-kind')],
  [fixture('libreoffice.doc'), refused('old-word')],
  [fixture('libreoffice.rtf'), refused('other-kind')],
  [fixture('scan.pdf'), refused('other-kind')],
  [fixture('utf-8.txt'), text('utf-8', visit)],
  [fixture('utf-8-with-mark.txt'), text('utf-8-with-mark', visit)],
  [fixture('utf-16-little.txt'), text('utf-16-little', visit)],
  [fixture('utf-16-big.txt'), text('utf-16-big', visit)],
  [fixture('utf-16-without-mark.txt'), text('utf-16-without-mark', visit)],
  [fixture('windows-1252.txt'), text('windows-1252', visit)],
  [fixture('old-mac-line-ends.txt'), text('old-mac-line-ends', visit)],
  [fixture('lines.txt'), text('lines', 'eerste regel\ntweede regel\nderde regel')],
  [fixture('scripts.txt'), text('scripts', 'محمد علي\n中文 и кириллица 👩🏽‍👧')],
  [fixture('LEESMIJ'), text('LEESMIJ', 'Een bestand zonder uitgang in zijn naam.')],
  [fixture('plain.md'), text('Wat ik vandaag leerde', 'open vragen')],
  [fixture('ours.md'), text('Drie keer niet verschenen', 'Mevrouw K. kwam drie keer niet.')],
  [fixture('obsidian.md'), text('Teamdag', 'terugbellen\nverslag')],
  [fixture('github.md'), text('github', 'team | denkt mee[1]', ['images', 'footnotes', 'tables'])],
  [fixture('broken-front-matter.md'), text('broken-front-matter', 'De tekst staat er gewoon.')],
  [fixture('html-inside.md'), text('html-inside', 'Een blok in HTML.\nklik en bel', ['scripts', 'links'])],
  [fixture('simple.html'), text('Verslag van de week', 'vijf\nmet een tweede alinea')],
  [fixture('google-docs.html'), text('google-docs', 'Gewoon en vet en schuin, lijn\neen\ndaaronder\ntwee')],
  [fixture('word-saved.htm'), text('word-saved', 'Een regel uit Word.', ['images', 'links'])],
  [fixture('mail.html'), text('mail', 'Beste collega,\nKun je ons mailen?', ['images', 'embedded'])],
  [fixture('check-list.html'), text('check-list', 'gebeld\nbrief geschreven\n☐ losse vink')],
  [fixture('two-columns.html'), text('two-columns', 'ik | dinsdag', ['tables'])],

  // Made to do harm, or broken.
  [made('bom.zip', hostile.zipBomb), refused('swells')],
  [made('bom.docx', hostile.wordBomb), refused('swells')],
  [made('leugen.docx', hostile.lyingSizes()), refused('damaged')],
  [made('duizenden.zip', hostile.manyEntries), refused('swells')],
  [made('doos-in-doos.zip', hostile.nestedZip), refused('other-zip')],
  [made('omhoog.zip', hostile.traversal), refused('unsafe')],
  [made('terug.zip', hostile.backslashes), refused('unsafe')],
  [made('vast.zip', hostile.absolute), refused('unsafe')],
  [made('schijf.zip', hostile.drive), refused('unsafe')],
  [made('apparaat.zip', hostile.device), refused('unsafe')],
  [made('stroom.zip', hostile.stream), refused('unsafe')],
  [made('wijzer.zip', hostile.symlink), refused('unsafe')],
  [made('dubbel.zip', hostile.doubled), refused('unsafe')],
  [made('lachen.docx', hostile.billionLaughs), refused('unsafe')],
  [made('buiten.docx', hostile.externalEntity), refused('unsafe')],
  [made('breed.docx', hostile.wideDoctype()), refused('unsafe')],
  [made('verwijzing.docx', hostile.outsideReferences), text('verwijzing', 'Het verslag.')],
  [made('macro.docm', hostile.withMacros), refused('macros')],
  [made('diep.docx', hostile.deepWord), refused('too-deep')],
  [made('slot.zip', hostile.lockedZip()), refused('password')],
  [made('wachtwoord.docx', hostile.lockedWord), refused('password')],
  [made('half.docx', hostile.truncatedWord), refused('damaged')],
  [made('plaatje.docx', hostile.picture), refused('other-kind')],
  [
    made('verslag.txt', hostile.word(hostile.paragraph('Toch een Word-bestand.'))),
    text('verslag', 'Toch een Word-bestand.'),
  ],
  [made('leeg.docx', new Uint8Array()), refused('empty')],
  [made('witruimte.txt', Buffer.from(' \n\t\n ')), refused('empty')],
  [made('niets.html', Buffer.from('<script>x()</script><img src="x">')), refused('empty')],
  [made('nullen.txt', new Uint8Array(5000)), refused('not-text')],
  [
    made(
      'ruis.txt',
      Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256),
    ),
    refused('not-text'),
  ],
  [
    made('kapot.txt', Buffer.from([...Buffer.from('één en ander, '.repeat(20)), 0xc3, 0x28, 0xff])),
    text('kapot', 'één en ander', ['characters']),
  ],
  [made('diep.html', hostile.deepHtml), text('diep', 'heel diep')],
  [made('lijsten.html', hostile.deepLists), text('lijsten', 'onderin')],
  [made('citaten.md', hostile.deepQuotes), refused('too-deep')],
  [made('regel.txt', hostile.longLine), refused('too-long')],
  [made('groot.txt', hostile.tooLarge), refused('too-large')],
]

it('has at least forty files, of which fifteen are hostile', () => {
  const own = readdirSync(fixtures)
  expect(corpus.filter(([{ name }]) => own.includes(name)).length).toBe(own.length)
  expect(corpus.length).toBeGreaterThanOrEqual(40)
  expect(corpus.length - own.length).toBeGreaterThanOrEqual(15)
})

it('takes in or refuses every file of the corpus, one after another, by one import that lives through them all', async () => {
  const test = await startTestCore()
  const files = await TestImport.open(test.client)
  const outcomes: unknown[] = []
  const texts: Record<number, 'journal'> = {}
  for (const [place, [file]] of corpus.entries()) {
    const read = await files.read(file)
    outcomes.push(summary(read))
    if (read.outcome === 'text') texts[place] = 'journal'
  }
  expect(outcomes).toEqual(corpus.map(([, expected]) => ('text' in expected ? withoutContents(expected) : expected)))

  const { documents } = await files.bringIn(texts)

  const open = test.core().context.open()
  const missing = documents.filter(({ file, id }) => {
    const expected = corpus[file]?.[1]
    return !(expected && 'text' in expected && open?.documents.read(id, textOf).includes(expected.text.contains))
  })
  expect(missing).toEqual([])
  expect(documents).toHaveLength(Object.keys(texts).length)
})

function summary(read: ReadFile): unknown {
  if (read.outcome !== 'text') return read
  const { title, leftOut } = read.text
  return { text: { title, leftOut: leftOut.map(({ what }) => what) } }
}

function withoutContents({ text: { title, leftOut } }: ReturnType<typeof text>): unknown {
  return { text: { title, leftOut } }
}
