import { useMutation } from '@tanstack/react-query'
import { Ellipsis, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { useToast } from '#renderer/ui/use-toast.ts'

export function LearntMenu({ id }: { id: DocumentId }) {
  const { t } = useTranslation(['archive', 'common'])
  const [, navigate] = useLocation()
  const toast = useToast()
  const restoring = useMutation(core.documents.restore.mutationOptions())
  const removing = useMutation(
    core.documents.remove.mutationOptions({
      onSuccess: () => {
        toast({ text: t('removed'), action: { label: t('common:undo'), run: () => restoring.mutate({ id }) } })
        navigate(paths.archive)
      },
    }),
  )
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={t('more')} size="s" />}
      items={[{ label: t('remove'), icon: Trash2, run: () => removing.mutate({ id }) }]}
    />
  )
}
