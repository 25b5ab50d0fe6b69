const foldable: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  '’': "'",
}

/** A word as the lexicons hold it: small letters without accents. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  // Most words need no more, and this is asked for every word of a text.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđıæœß’]/g, (letter) => foldable[letter] ?? letter)
}
