import { type Language, Language as Languages } from '#shared/language.ts'

/** Words that stand in nearly every text of a language and not in the other. */
const telltale: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een en van ik dat niet met voor zijn maar ook naar je hij zij wij er te op bij nog wat als'.split(' '),
  ),
  en: new Set(
    'the and of to that it for with was but not they she you my this have had what who when from are'.split(' '),
  ),
}

/** The languages that a text is written in; Dutch where it does not tell, for most texts are. */
export function languagesOf(words: readonly string[]): readonly Language[] {
  const count = (language: Language) => words.filter((word) => telltale[language].has(word.toLowerCase())).length
  const [dutch, english] = [count('nl'), count('en')]
  if (dutch >= 2 * english) return ['nl']
  if (english >= 2 * dutch) return ['en']
  return Languages.options
}
