/**
 * A mark of one or two signs for each person, to tell them apart at a glance and to type them by: the first letter, with
 * a second one or a number where people share it.
 */
export function marksOf(names: readonly string[]): string[] {
  const one = names.map((name) => beginning(name, 1))
  const two = names.map((name) => beginning(name, 2))
  const marks = one.map((short, index) => {
    if (isOnly(one, short)) return short
    const long = two[index]
    return long !== undefined && isOnly(two, long) ? long : undefined
  })
  const taken = new Set(marks)
  return marks.map((mark, index) => mark ?? numbered(one[index] ?? '', taken))
}

/** The first free one of `A1`, `A2`, … */
function numbered(letter: string, taken: Set<string | undefined>): string {
  let number = 1
  while (taken.has(`${letter}${number}`)) number += 1
  const mark = `${letter}${number}`
  taken.add(mark)
  return mark
}

/** The name as far as it fits in so many letters: whole, else the first name, else its beginning. */
export function shortName(name: string, letters: number): string {
  const whole = name.trim()
  if (whole.length <= letters) return whole
  const first = whole.split(/\s+/)[0] ?? whole
  return first.length <= letters ? first : `${first.slice(0, letters - 1)}…`
}

function isOnly(marks: readonly string[], mark: string): boolean {
  return marks.indexOf(mark) === marks.lastIndexOf(mark)
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function beginning(name: string, count: number): string {
  // Cutting a name in letters takes time, and only its first ones are wanted.
  const first = letters.segment(name.trim())[Symbol.iterator]().take(count)
  return [...first]
    .map(({ segment: letter }, place) => (place === 0 ? letter.toLocaleUpperCase() : letter.toLocaleLowerCase()))
    .join('')
}
