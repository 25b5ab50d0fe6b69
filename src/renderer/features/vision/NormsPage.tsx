import { useMutation } from '@tanstack/react-query'
import { PenLine } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { NormEditing } from './NormEditing.tsx'
import { NormReading } from './NormReading.tsx'
import styles from './NormsPage.module.css'
import { VisionTabs } from './VisionTabs.tsx'
import { useNorms } from './vision-queries.ts'

/** When the team is satisfied, for each kind of case. @param asked the one that somebody came for */
export function NormsPage({ asked }: { asked: DocumentId | undefined }) {
  const { t } = useTranslation('vision')
  const { data: norms, error } = useNorms()
  const [editing, setEditing] = useState<DocumentId | null>(null)
  const [taken, setTaken] = useState<DocumentId | null>(null)
  const making = useMutation(core.vision.createNorm.mutationOptions({ onSuccess: ({ id }) => setEditing(id) }))
  if (error) return <FailureNote error={error} />
  if (!norms) return null
  const isEmpty = norms.length === 0
  const add = (
    <Button
      variant="primary"
      size={isEmpty ? 'l' : 'm'}
      icon={PenLine}
      busy={making.isPending}
      onClick={() => making.mutate({})}
    >
      {t('norms.add')}
    </Button>
  )
  return (
    <Page title={t('title')} lead={t('norms.lead')} actions={!isEmpty && add}>
      <VisionTabs here="norms" />
      <FailureNote error={making.error} />
      {isEmpty && <EmptyState text={t('norms.empty')} action={add} />}
      <ul className={styles.list}>
        {norms.map((norm) => (
          <li key={norm.id} className={styles.norm}>
            {editing === norm.id ? (
              <NormEditing id={norm.id} onDone={() => setEditing(null)} />
            ) : (
              <NormReading
                norm={norm}
                isAsked={norm.id === (taken ?? asked)}
                onEdit={() => setEditing(norm.id)}
                onTaken={setTaken}
              />
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}
