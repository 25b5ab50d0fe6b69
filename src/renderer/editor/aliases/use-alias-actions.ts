import type { LexicalEditor } from 'lexical'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import type { Alias } from '#shared/contract/aliases.ts'
import { client } from '#renderer/lib/core.ts'
import { useToast } from '#renderer/ui/use-toast.ts'
import { $aliasNodes, $renameAlias, $revealNodes } from './alias-edits.ts'
import { putAlias } from './alias-queries.ts'
import { placesInFields, replaceInFields } from './field-edits.ts'
import { asOneEdit } from './one-edit.ts'

/** What the author does with one line of the alias list. Changes of the text are one step of its undo. */
export function useAliasActions(alias: Alias, doc: Y.Doc, editor: LexicalEditor | null, fields: readonly string[]) {
  const { t } = useTranslation(['privacy', 'common'])
  const toast = useToast()
  /** All places follow, also those in the fields, where an alias is plain words. */
  const rename = async (next: string): Promise<void> => {
    const renamed = await client.aliases.rename({ id: alias.id, alias: next })
    putAlias(renamed)
    if (editor) asOneEdit(editor, () => $renameAlias(alias.id, renamed.alias))
    replaceInFields(doc, placesInFields(doc, fields, alias.alias), renamed.alias)
  }
  /** Puts the real name back wherever the alias stands in the text; in a field nobody can tell it from other words. */
  const reveal = () => {
    if (editor) asOneEdit(editor, () => $revealNodes($aliasNodes(alias.id), alias))
    const isInField = placesInFields(doc, fields, alias.alias).length > 0
    if (isInField) toast({ text: t('alias.stillInField', { alias: alias.alias }) })
  }
  const putBack = async () => putAlias(await client.aliases.rename({ id: alias.id, alias: alias.alias }))
  const remove = async (): Promise<void> => {
    await client.aliases.remove({ id: alias.id })
    putAlias({ ...alias, isRemoved: true })
    const undo = { label: t('common:undo'), run: () => void putBack() }
    toast({ text: t('alias.removed', { alias: alias.alias }), action: undo })
  }
  return { rename, reveal, remove }
}
