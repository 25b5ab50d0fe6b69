const sentenceBefore = /(?:^|[.!?]["”’)]*\s+)$/u
/** Goes with a precise day, and not with “in het najaar”: “op 14 oktober”. */
const dayBefore = /(?<!\p{L})(?:op|om|on|at)\s+$/iu
/** Goes with a time as well, which then loses its own “in”: “sinds het najaar”. */
const sinceBefore = /(?<!\p{L})(?:in|sinds|vanaf|tot|van|na|voor|rond|since|from|until|till|after|before|around)\s+$/iu
const tellsWhen = /^(?:in|op|begin|half|eind|een tijd|early|midway|late|one|some time)(?!\p{L})/iu
const ownIn = /^in\s+/iu
/** What leads to a name of a place, and not to “in de straat”: “in de Rozenstraat 14”. */
const placeBefore = /(?<!\p{L})(?:in|op|aan|at|on)\s+(?:(?:de|het|the)\s+)?$/iu
const tellsWhere = /^(?:in|op|at|on)\s+(?:de|het|the)(?!\p{L})/iu
const articleBefore = /(?<!\p{L})(?:de|het|the)\s+$/iu
const ownArticle = /^(?:de|het|een|the|an?)\s/iu

/** Vaguer words as they fit behind what stands before them, and how many letters of that go. */
export function fitWords(before: string, words: string, isDate: boolean): { words: string; dropped: number } {
  const dropped = clashing(words, isDate)?.exec(before)?.[0].length ?? 0
  const fitting = dropped === 0 && isDate && sinceBefore.test(before) ? words.replace(ownIn, '') : words
  const isHead = sentenceBefore.test(before.slice(0, before.length - dropped))
  return { words: isHead ? fitting.charAt(0).toUpperCase() + fitting.slice(1) : fitting, dropped }
}

/** What may stand before that does not go with these words. */
function clashing(words: string, isDate: boolean): RegExp | null {
  if (isDate) return tellsWhen.test(words) ? dayBefore : null
  if (tellsWhere.test(words)) return placeBefore
  return ownArticle.test(words) ? articleBefore : null
}
