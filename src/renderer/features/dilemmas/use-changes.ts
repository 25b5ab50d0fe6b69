import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DilemmaChange, DilemmaLine, DilemmaState } from '#shared/contract/dilemmas.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { useToast } from '#renderer/ui/use-toast.ts'
import { retag } from './bulk-tags.ts'

/** What can be done with several dilemmas at once; each thing can be undone for a while. */
export function useChanges(): {
  remove: (ids: readonly DocumentId[]) => void
  setState: (dilemmas: readonly DilemmaLine[], state: DilemmaState) => void
  setTags: (dilemmas: readonly DilemmaLine[], tags: readonly string[]) => void
  error: Error | null
} {
  const { t } = useTranslation(['dilemmas', 'common'])
  const toast = useToast()
  const removing = useMutation(core.documents.removeAll.mutationOptions())
  const restoring = useMutation(core.documents.restoreAll.mutationOptions())
  const changing = useMutation(core.dilemmas.change.mutationOptions())
  const say = (text: string, undo: () => void) => toast({ text, action: { label: t('common:undo'), run: undo } })
  const change = (text: string, changes: DilemmaChange[], back: DilemmaChange[]) =>
    changing.mutate({ changes }, { onSuccess: () => say(text, () => changing.mutate({ changes: back })) })
  return {
    remove: (chosen) => {
      const ids = [...chosen]
      const undo = () => restoring.mutate({ ids })
      removing.mutate({ ids }, { onSuccess: () => say(t('removed', { count: ids.length }), undo) })
    },
    setState: (dilemmas, state) =>
      change(
        t('stateSet', { count: dilemmas.length, state: t(`state.${state}`) }),
        dilemmas.map(({ id }) => ({ id, state })),
        dilemmas.map(({ id, state: before }) => ({ id, state: before })),
      ),
    setTags: (dilemmas, tags) =>
      change(
        t('tagsSet', { count: dilemmas.length }),
        retag(dilemmas, tags),
        dilemmas.map(({ id, tags: before }) => ({ id, tags: before })),
      ),
    error: removing.error ?? restoring.error ?? changing.error,
  }
}
