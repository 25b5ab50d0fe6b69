import { useMutation } from '@tanstack/react-query'
import { PencilLine, PencilOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Together } from '#shared/contract/sharing.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './SharedLine.module.css'

interface TogetherLineProps {
  /** The copy. */
  id: DocumentId
  together: Together | null
}

/** The author lets the team write in what they shared, or ends that. */
export function TogetherLine({ id, together }: TogetherLineProps) {
  const { t } = useTranslation('sharing')
  const { mutate, isPending, error } = useMutation(core.sharing.writeTogether.mutationOptions())
  const isOpen = together === 'open'
  const Icon = isOpen ? PencilOff : PencilLine
  return (
    <>
      <button type="button" className={styles.line} disabled={isPending} onClick={() => mutate({ id, open: !isOpen })}>
        <Icon aria-hidden />
        {isOpen ? t('together.stop') : t('together.start')}
      </button>
      <FailureNote error={error} />
    </>
  )
}
