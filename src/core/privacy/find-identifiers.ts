import { findPersons } from './persons/find-persons.ts'
import { findAddresses } from './recognise/address.ts'
import { findAges } from './recognise/age.ts'
import { findAgesBeside } from './recognise/age-beside.ts'
import { findIbans } from './recognise/bank.ts'
import { findBsns } from './recognise/bsn.ts'
import { findCaseNumbers } from './recognise/case-number.ts'
import { findDates } from './recognise/date.ts'
import { findNumericDates } from './recognise/date-numeric.ts'
import { findFormFields } from './recognise/form-field.ts'
import { findHandles } from './recognise/handle.ts'
import { findNeighbours } from './recognise/house-number.ts'
import { findOrganisations } from './recognise/organisation.ts'
import { findPhones } from './recognise/phone.ts'
import { findPlaces } from './recognise/place.ts'
import { findPlates } from './recognise/plate.ts'
import { findTraits } from './recognise/trait.ts'
import { findWebAddresses } from './recognise/web.ts'
import { resolve } from './resolve.ts'
import type { Candidate } from './text/candidate.ts'
import { Cover } from './text/cover.ts'
import { type ReadText, readText } from './text/read-text.ts'
import { regionsAround } from './text/regions.ts'
import type { Token } from './text/tokens.ts'

interface Span {
  readonly start: number
  readonly end: number
}

export interface FindOptions {
  /** What is not looked at: aliases. A number beside one may be an age all the same. */
  readonly safe?: readonly Span[]
  /** Where people stand that are known already. */
  readonly known?: readonly Span[]
}

/** What in a text could tell who it is about: spans that never overlap, in reading order. */
export function findIdentifiers(text: string, { safe = [], known = [] }: FindOptions = {}): Candidate[] {
  const read = readText(text)
  const notations = resolve(findNotations(read), text)
  const taken = new Cover(text.length, [...notations, ...safe])
  const isTaken = (token: Token) => taken.touches(token)
  const names = [
    ...findFormFields(read),
    ...findPersons(read, isTaken),
    ...findPlaces(read, isTaken),
    ...findOrganisations(read, isTaken),
  ]
  const people = [...names.filter(({ label }) => label === 'person'), ...safe, ...known]
  const ages = [...findAges(read), ...findAgesBeside(read, people), ...findNeighbours(text, people)]
  const cover = new Cover(text.length, safe)
  const isOpen = (span: Span) => !text.slice(span.start, span.end).includes('\n') && !cover.touches(span)
  return resolve([...notations, ...names, ...ages, ...findTraits(read)].filter(isOpen), text)
}

function findNotations(read: ReadText): Candidate[] {
  const { text } = read
  const aroundNumbers = regionsAround(read, ({ shape }) => shape === 'number')
  return [
    ...findWebAddresses(text),
    ...findIbans(text),
    ...findBsns(text),
    ...findPhones(text),
    ...findPlates(aroundNumbers),
    ...findCaseNumbers(aroundNumbers),
    ...findHandles(read),
    ...findDates(read, aroundNumbers),
    ...findNumericDates(text),
    ...findAddresses(read, aroundNumbers),
  ]
}
