import { useMutation } from '@tanstack/react-query'
import type { DocumentId, ParticipantId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { saveFile } from '#renderer/lib/save-file.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'

export const FORMATS = ['markdown', 'docx', 'pdf'] as const

interface Wanted {
  readonly for: 'group' | 'bringer'
  readonly format: (typeof FORMATS)[number]
  readonly bringerId?: ParticipantId
}

/** A report as a file, in the language of the window. */
export function useSaveReport(id: DocumentId): {
  save: (wanted: Wanted) => void
  busy: boolean
  error: Error | null
} {
  const language = useLanguage()
  const reporting = useMutation(
    core.sessions.report.mutationOptions({
      onSuccess: (file) => saveFile({ ...file, bytes: new Uint8Array(file.bytes) }),
    }),
  )
  return {
    save: (wanted) => reporting.mutate({ id, language, ...wanted }),
    busy: reporting.isPending,
    error: reporting.error,
  }
}
