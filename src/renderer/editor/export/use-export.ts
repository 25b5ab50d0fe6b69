import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ExportFormat } from '#shared/contract/transfer.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { saveFile } from '#renderer/lib/save-file.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

/** Makes a file of a document and hands it over, with a word about where it is then. */
export function useExport(id: DocumentId): { save: (format: ExportFormat) => void; isBusy: boolean; error: unknown } {
  const { t } = useTranslation('transfer')
  const language = useLanguage()
  const showToast = useToast()
  const { mutate, isPending, error } = useMutation(
    core.transfer.exportDocument.mutationOptions({
      onSuccess({ name, type, bytes }) {
        saveFile({ name, type, bytes: Uint8Array.from(bytes) })
        showToast({ text: t('menu.saved', { name }) })
      },
    }),
  )
  return { save: (format) => mutate({ id, format, language }), isBusy: isPending, error }
}
