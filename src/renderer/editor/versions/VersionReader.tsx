import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import type { ShownField } from './shown-field.ts'
import { useRestoreVersion, useVersion } from './use-versions.ts'
import { VersionAsItWas } from './VersionAsItWas.tsx'
import { VersionDifference } from './VersionDifference.tsx'
import styles from './Versions.module.css'

interface VersionReaderProps {
  id: DocumentId
  moment: number
  /** The moment of the newest version. */
  now: number
  fields: readonly ShownField[]
  /** What a team writes together is changed by writing on. */
  canRestore: boolean
  onRestored: () => void
}

/** One version to read, as it was or compared with now, and the way to restore it. */
export function VersionReader({ id, moment, now, fields, canRestore, onRestored }: VersionReaderProps) {
  const { t } = useTranslation('editor')
  const [look, setLook] = useState<'asItWas' | 'difference'>('difference')
  const version = useVersion(id, moment)
  const current = useVersion(id, now)
  const restoring = useRestoreVersion(id, onRestored)
  const isNow = moment === now
  const isWaiting = version.isPending || current.isPending
  return (
    <>
      <FailureNote error={version.error ?? current.error ?? restoring.error} />
      {isWaiting && <Waiting />}
      {isNow && <p className={styles.legend}>{t('versions.same')}</p>}
      {!isNow && (
        <div className={styles.bar}>
          <Segmented
            label={t('versions.look')}
            labelHidden
            value={look}
            onChange={setLook}
            options={(['difference', 'asItWas'] as const).map((value) => ({ value, label: t(`versions.${value}`) }))}
          />
          {canRestore && (
            <Button icon={RotateCcw} busy={restoring.isPending} onClick={() => restoring.mutate({ id, moment })}>
              {t('versions.restore')}
            </Button>
          )}
        </div>
      )}
      {version.data && current.data && !isNow && look === 'difference' && (
        <VersionDifference then={version.data} now={current.data} fields={fields} canRestore={canRestore} />
      )}
      {version.data && (isNow || look === 'asItWas') && (
        <VersionAsItWas key={moment} id={id} version={version.data} fields={fields} />
      )}
    </>
  )
}
