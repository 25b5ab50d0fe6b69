import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentId, MethodId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useBin } from '#renderer/lib/use-bin.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { saveFile } from '#renderer/lib/save-file.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

interface Deed<Input> {
  readonly run: (input: Input) => void
  readonly busy: boolean
  readonly error: Error | null
}

function useOpenInEditor(): (made: { documentId: DocumentId }) => void {
  const [, navigate] = useLocation()
  return ({ documentId }) => navigate(`${paths.ownMethod(documentId)}/edit`)
}

/** A new own method from another, opened to write in. */
export function useCopyMethod(): Deed<MethodId> {
  const language = useLanguage()
  const copying = useMutation(core.methods.copy.mutationOptions({ onSuccess: useOpenInEditor() }))
  return { run: (id) => copying.mutate({ id, language }), busy: copying.isPending, error: copying.error }
}

/** A new own method with nothing in it yet. */
export function useCreateMethod(): Deed<void> {
  const language = useLanguage()
  const creating = useMutation(core.methods.create.mutationOptions({ onSuccess: useOpenInEditor() }))
  return { run: () => creating.mutate({ language }), busy: creating.isPending, error: creating.error }
}

/** A new own method out of a file. */
export function useImportMethod(): Deed<File> {
  const { t } = useTranslation('methods')
  const toast = useToast()
  const open = useOpenInEditor()
  const importing = useMutation(
    core.methods.importFile.mutationOptions({
      onSuccess(made) {
        open(made)
        toast({ text: t('file.read') })
      },
    }),
  )
  const read = async (file: File) => importing.mutate({ text: await file.text() })
  return { run: (file) => void read(file), busy: importing.isPending, error: importing.error }
}

/** A method as a file that another Ruimte reads. */
export function useExportMethod(): Deed<MethodId> {
  const { t } = useTranslation('methods')
  const language = useLanguage()
  const exporting = useMutation(
    core.methods.exportFile.mutationOptions({
      onSuccess: ({ text }) =>
        saveFile({ name: t('file.name'), type: 'application/json', bytes: new TextEncoder().encode(text) }),
    }),
  )
  return { run: (id) => exporting.mutate({ id, language }), busy: exporting.isPending, error: exporting.error }
}

/** Puts an own method in the bin and goes back to the library. */
export function useRemoveMethod(): { run: (documentId: DocumentId) => void; error: Error | null } {
  const { t } = useTranslation(['methods', 'common'])
  const [, navigate] = useLocation()
  const toast = useToast()
  const bin = useBin((undo) => {
    navigate(paths.methods)
    toast({ text: t('reader.removed'), action: { label: t('common:undo'), run: undo } })
  })
  return { run: bin.remove, error: bin.error }
}
