import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Passage } from '#shared/contract/journal.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

interface Shortened {
  readonly id: DocumentId
  readonly line: string
  readonly passages: readonly Passage[]
}

export interface RetentionShortening {
  readonly shorten: (wanted: Shortened) => void
  readonly isBusy: boolean
  readonly error: Error | null
}

/** Makes a lesson of a document that goes in the bin, with the way to take both back. */
export function useRetentionShorten(onDone: () => void): RetentionShortening {
  const { t } = useTranslation(['keeping', 'common'])
  const language = useLanguage()
  const toast = useToast()
  const removing = useMutation(core.documents.remove.mutationOptions())
  const restoring = useMutation(core.documents.restore.mutationOptions())
  const shortening = useMutation(
    core.keeping.shorten.mutationOptions({
      onSuccess(lesson, { id }) {
        const undo = () => {
          removing.mutate(lesson)
          restoring.mutate({ id })
        }
        toast({ text: t('shortening.made'), action: { label: t('common:undo'), run: undo } })
        onDone()
      },
    }),
  )
  return {
    shorten: ({ passages, ...wanted }) => shortening.mutate({ ...wanted, passages: [...passages], language }),
    isBusy: shortening.isPending,
    error: shortening.error,
  }
}
