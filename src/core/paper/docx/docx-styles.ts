import type { IStylesOptions } from 'docx'
import type { Language } from '#shared/language.ts'

/** What word processors call our languages. */
const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

export function localeOf(language: Language): string {
  return locales[language]
}

const INK = '25221C'
const SOFT_INK = '5E574A'
const GREEN = '2C5A4B'

/** Paper and ink, in fonts that a reader's machine has. Sizes in half points, space in twips. */
export function docxStyles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: GREEN },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Georgia', size: 22, color: INK, language: { value: localeOf(language) } },
        paragraph: { spacing: { after: 140, line: 300 } },
      },
      title: { run: { size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 120 } } },
      heading1: heading(30, 320),
      heading2: heading(26, 260),
      heading3: heading(23, 220),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: GREEN, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { italics: true, color: SOFT_INK } },
      { id: 'Fact', name: 'Fact', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        run: { italics: true, color: SOFT_INK },
        paragraph: { indent: { left: 480, right: 480 } },
      },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    ],
  }
}
