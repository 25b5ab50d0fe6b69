import { PenLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { usePropose } from '../vision-queries.ts'

/** Begins a draft to change a team's principle, or goes on with the one that is there. */
export function ProposeButton({ id }: { id: DocumentId }) {
  const { t } = useTranslation('vision')
  const [, navigate] = useLocation()
  const proposing = usePropose()
  const propose = () => proposing.mutate({ id }, { onSuccess: (draft) => navigate(paths.principle(draft.id)) })
  return (
    <>
      <Button size="s" icon={PenLine} busy={proposing.isPending} onClick={propose}>
        {t('draft.propose')}
      </Button>
      <FailureNote error={proposing.error} />
    </>
  )
}
