import type { DocumentId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { textOf } from '../documents/document-text.ts'
import type { CoreContext, OpenVault } from '../rpc/context.ts'
import { languagesOf } from '../search/language-of-text.ts'
import { wordsOf } from '../search/words.ts'
import type { StoredAlias } from './alias-store.ts'
import { fold } from './folded-text.ts'
import { suggestAliases } from './suggest-aliases.ts'

/** With fewer words a text does not say in which language it is. */
const TELLING_WORDS = 8

/** Aliases for a person of a document that nobody in it has yet, in the language of its text. */
export function newAliases(
  context: OpenVault & Pick<CoreContext, 'preferences'>,
  asked: { readonly documentId: DocumentId; readonly realName: string; readonly before: string },
  own: readonly StoredAlias[],
): string[] {
  const words = wordsOf(context.documents.read(asked.documentId, textOf))
  const names = own.flatMap(({ forms }) => forms.flatMap(({ text }) => wordsOf(text)))
  const taken = new Set([...words, ...names, ...own.map(({ alias }) => fold(alias))])
  return suggestAliases({
    name: asked.realName,
    before: asked.before,
    language: languageOf(words, context.preferences.get().language),
    taken,
    seed: `${asked.documentId} ${fold(asked.realName)}`,
  })
}

function languageOf(words: readonly string[], otherwise: Language): Language {
  return (words.length < TELLING_WORDS ? undefined : languagesOf(words)[0]) ?? otherwise
}
