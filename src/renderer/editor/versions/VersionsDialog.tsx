import { Tabs } from '@base-ui/react/tabs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import type { ShownField } from './shown-field.ts'
import { useVersions } from './use-versions.ts'
import { VersionReader } from './VersionReader.tsx'
import { VersionTab } from './VersionTab.tsx'
import styles from './Versions.module.css'
import { WrittenBy } from './WrittenBy.tsx'

interface VersionsDialogProps {
  id: DocumentId
  /** The typed fields to show with the text, in order. */
  fields: readonly ShownField[]
  /** Whether the team writes in it. */
  isShared?: boolean
  onClose: () => void
}

/** What a document said before, each beside what it says now, to read and to restore. */
export function VersionsDialog({ id, fields, isShared = false, onClose }: VersionsDialogProps) {
  const { t } = useTranslation('editor')
  const versions = useVersions(id)
  const [chosen, setChosen] = useState<number | null>(null)
  const [now, ...earlier] = versions.data ?? []
  // The one before now: to see what changed last is what people come for.
  const moment = chosen ?? earlier[0]?.moment ?? now?.moment
  return (
    <Dialog open onClose={onClose} title={t('versions.title')} wide>
      <FailureNote error={versions.error} />
      {versions.isPending && <Waiting />}
      {now && earlier.length === 0 && (
        <p className={styles.only}>
          {t('versions.only')}
          <WrittenBy writers={now.writers} isSentence />
        </p>
      )}
      {now && earlier.length > 0 && (
        <Tabs.Root
          className={styles.versions ?? ''}
          orientation="vertical"
          value={moment}
          onValueChange={(next: number) => setChosen(next)}
        >
          <Tabs.List className={styles.list ?? ''} aria-label={t('versions.list')} activateOnFocus>
            {versions.data?.map((version) => (
              <VersionTab
                key={version.moment}
                version={version}
                isNow={version === now}
                isFirst={version === earlier.at(-1)}
                fields={fields}
              />
            ))}
          </Tabs.List>
          {versions.data?.map((version) => (
            <Tabs.Panel key={version.moment} value={version.moment} className={styles.panel ?? ''}>
              <VersionReader
                id={id}
                moment={version.moment}
                now={now.moment}
                fields={fields}
                canRestore={!isShared}
                onRestored={onClose}
              />
            </Tabs.Panel>
          ))}
        </Tabs.Root>
      )}
      <p className={styles.keeps}>{isShared ? t('versions.keepsShared') : t('versions.keeps')}</p>
    </Dialog>
  )
}
