import { $readTypedQuery, $removeTypedQuery, type TypedQuery } from './typed-query.ts'

const SLASH = '/'
const slashWord = /(?:^|\s)\/([\p{L}\p{N}]*)$/u

/** What was typed behind a slash at the start of a word. @returns null when the caret is not behind such a slash */
export function $readSlashQuery(): TypedQuery | null {
  return $readTypedQuery(slashWord, SLASH, true)
}

/** Takes the slash and what follows it out of the text again. */
export function $removeSlashQuery(): void {
  const query = $readSlashQuery()
  if (query) $removeTypedQuery(query, SLASH)
}
