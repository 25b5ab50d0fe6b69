/** Words that come before a name and are no part of it. */
const titles =
  'mevrouw meneer mijnheer mw mevr dhr heer mej juffrouw juf meester oma opa tante oom ome dr drs mr ir ing prof ds ' +
  'mrs ms miss sir madam auntie aunt uncle grandma grandpa'

const title = titles.split(' ').join('|')
const titlesAtEnd = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${title})\\.?[ \\u00a0]+)+$`, 'iu')
const titlesAtStart = new RegExp(`^(?:(?:${title})\\.?[ \\u00a0]+)+`, 'iu')

/** Where the titles begin with which `text` ends, such as “mw. ”; its length where there are none. */
export function startOfTitles(text: string): number {
  return titlesAtEnd.exec(text)?.index ?? text.length
}

/** A name without the titles that stand before it. */
export function withoutTitles(name: string): string {
  return name.replace(titlesAtStart, '')
}

const describing = /^(?:(?:de|het|een|mijn|zijn|haar|hun|onze|the|an?|my|his|her|their|our)[ \u00a0]|'t[ \u00a0])/i

/** Whether an alias says itself who somebody is (“mevrouw K.”, “de jongste”), so that a title before it is one too many. */
export function saysWho(alias: string): boolean {
  return describing.test(alias) || withoutTitles(alias) !== alias
}
