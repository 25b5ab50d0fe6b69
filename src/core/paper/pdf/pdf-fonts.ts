import { readFile } from 'node:fs/promises'
import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?asset'
import arabic from '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf?asset'
import arabicBold from '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf?asset'
import regular from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?asset'
import italic from '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?asset'
import bold from '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf?asset'
import boldItalic from '@expo-google-fonts/source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf?asset'

/** The fonts of a paper: one serif in four looks, and one for each script that it does not know. */
export type PdfFont = 'regular' | 'bold' | 'italic' | 'bold-italic' | 'arabic' | 'arabic-bold' | 'emoji'

/** Where each font is: full ones, with every script that they know. */
const files: Readonly<Record<PdfFont, string>> = {
  regular,
  bold,
  italic,
  'bold-italic': boldItalic,
  arabic,
  'arabic-bold': arabicBold,
  emoji,
}

export function isArabic(font: PdfFont): boolean {
  return font === 'arabic' || font === 'arabic-bold'
}

export function readFont(font: PdfFont): Promise<Buffer> {
  return readFile(files[font])
}

const arabicScript = /\p{Script=Arabic}/u
/** Pictures that the serif does not have; it knows arrows, check boxes and signs such as ©. */
const picture = /(?![©®™‼⁉←-↓☐☑✓✔])[\p{Extended_Pictographic}\p{Regional_Indicator}]/u

export interface FontStretch {
  readonly text: string
  readonly font: PdfFont
}

/** Cuts a text where another font must take over, never inside what is seen as one character. */
export function stretchesOf(text: string, look: { bold?: true | undefined; italic?: true | undefined }): FontStretch[] {
  const stretches: FontStretch[] = []
  for (const { segment } of graphemes.segment(text)) {
    const font = fontOf(segment, look)
    const last = stretches.at(-1)
    if (last?.font === font) stretches[stretches.length - 1] = { font, text: last.text + segment }
    else stretches.push({ font, text: segment })
  }
  return stretches
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function fontOf(character: string, { bold, italic }: { bold?: true | undefined; italic?: true | undefined }): PdfFont {
  if (arabicScript.test(character)) return bold ? 'arabic-bold' : 'arabic'
  if (picture.test(character)) return 'emoji'
  if (bold) return italic ? 'bold-italic' : 'bold'
  return italic ? 'italic' : 'regular'
}
