import type { Alias } from '#shared/contract/aliases.ts'
import { withoutTitles } from '#shared/person-titles.ts'
import { DomainError } from '../domain-error.ts'
import { findOccurrences } from './find-occurrences.ts'
import { fold } from './folded-text.ts'
import { givesNameAway } from './gives-name-away.ts'

/** Every way in which the person behind an alias is written. */
export function namesOf(alias: Pick<Alias, 'forms'>): string[] {
  return alias.forms.map((form) => form.text)
}

/** Whether the same alias is meant, however it is spaced or capitalised. */
export function isSameAlias(one: string, other: string): boolean {
  return fold(one.trim()) === fold(other.trim())
}

/** Whether somebody called `name` may be the person behind the alias: one of the two is a way to write the other. */
export function mayBe(alias: Pick<Alias, 'forms'>, name: string): boolean {
  const names = namesOf(alias)
  return isWrittenAs(names, name) || names.some((each) => isWrittenAs([name], each))
}

/** The ways of writing that the list does not have yet; they are kept to the letter, so that the same words come back. */
export function newForms(alias: Pick<Alias, 'forms'>, texts: readonly string[]): string[] {
  const known = new Set(namesOf(alias))
  return [...new Set(texts)].filter((text) => !known.has(text))
}

/** @throws {DomainError} `ALIAS_GIVES_NAME_AWAY` */
export function refuseTelling(alias: string, names: readonly string[]): void {
  if (givesNameAway(alias, names)) throw new DomainError('ALIAS_GIVES_NAME_AWAY')
}

function isWrittenAs(names: readonly string[], text: string): boolean {
  const bare = withoutTitles(text.trim())
  return findOccurrences(names, [{ name: '', text: bare, safe: [] }]).some(
    ({ start, end }) => start === 0 && end === bare.length,
  )
}
