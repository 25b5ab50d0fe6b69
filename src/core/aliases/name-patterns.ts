import { fold } from './folded-text.ts'
import { partsOfName } from './name-parts.ts'

/**
 * How a place names somebody, which decides what may stand around it: `whole` says it all, `first` and `surname` are a
 * part of the name, `bare` is a surname without the words that belong before it, `initials` are capitals, `letter` is the
 * one of the first name, `titled` is that of the surname and comes after a title.
 */
export type NameKind = 'whole' | 'first' | 'surname' | 'bare' | 'initials' | 'letter' | 'titled'

/** A way to write a name, to be looked for in folded text. */
export interface NamePattern {
  readonly kind: NameKind
  readonly source: string
}

/** All ways in which somebody may be named who is called one of `names`. */
export function patternsOf(names: readonly string[]): NamePattern[] {
  const patterns = names.flatMap(waysToWrite).filter(({ source }) => source !== '')
  return [...new Map(patterns.map((pattern) => [`${pattern.kind} ${pattern.source}`, pattern])).values()]
}

function waysToWrite(name: string): NamePattern[] {
  const { first, particle, surname, letters } = partsOfName(name)
  const called = first.split(/\s+/)[0] ?? ''
  const whole: NamePattern = { kind: initialsOnly.test(name.trim()) ? 'initials' : 'whole', source: words(name) }
  const ways: NamePattern[] = [whole, { kind: 'first', source: words(first) }, { kind: 'first', source: words(called) }]
  if (first !== '') {
    const letter = `${escape(fold(first.slice(0, 1)))}\\.`
    ways.push({ kind: 'letter', source: letter }, { kind: 'titled', source: letter })
  }
  if (surname === '') return ways
  const full = words(`${particle} ${surname}`)
  ways.push({ kind: 'surname', source: full }, ...partsOf(surname, particle !== ''), ...byLetters(name))
  if (first === '') return ways
  ways.push(
    { kind: 'whole', source: `${words(first)} +${full}` },
    { kind: 'whole', source: `${words(called)} +${full}` },
  )
  const [letter = ''] = letters
  ways.push({ kind: 'whole', source: `${words(called)} +${shortened(particle, surname)}` })
  ways.push({ kind: 'whole', source: `${escape(fold(letter))}(?:\\.(?: ?\\p{L}\\.)* *| +)${full}` })
  return ways
}

const initialsOnly = /^(?:\p{Lu}\.? ?)+$/u

/** A surname without what belongs before it, and each half of a double one. */
function partsOf(surname: string, hasParticle: boolean): NamePattern[] {
  const halves = surname.split(/[-\s]+/).filter((half) => half.length > 2 && half !== surname)
  return (hasParticle ? [surname, ...halves] : halves).map((part) => ({ kind: 'bare', source: words(part) }))
}

/** “S. de W.”, “S.d.W.”, “SdW”, and after a title “W.”. */
function byLetters(name: string): NamePattern[] {
  const { particle, surname, letters } = partsOfName(name)
  const [letter] = letters
  const titled: NamePattern = { kind: 'titled', source: shortened(particle, surname) }
  if (!letter) return [titled]
  const run = [letter, ...particle.split(' ').filter(Boolean), surname].map((word) => fold(word).slice(0, 1)).join('')
  return [
    titled,
    { kind: 'initials', source: `${escape(fold(letter))}\\. ?${shortened(particle, surname)}` },
    { kind: 'initials', source: run.length > 2 ? escape(run) : '' },
  ]
}

/** “de W.”, “d.W.” or “W.” */
function shortened(particle: string, surname: string): string {
  const before = particle
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const folded = escape(fold(word))
      return `(?:${folded} +|${folded.slice(0, 1)}\\. ?)?`
    })
  return `${before.join('')}${escape(fold(surname).slice(0, 1))}\\.`
}

/** The words as a pattern: any space between them, and hyphens that may be left out. */
function words(text: string): string {
  return escape(fold(text.trim()))
    .replaceAll(/ +/g, ' +')
    .replaceAll(/(?<=\p{L})\\?-(?=\p{L})/gu, '[- ]?')
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
