import { useTranslation } from 'react-i18next'
import type { ImportKind } from '#shared/contract/transfer.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { countComing, type ImportState } from './import-state.ts'
import styles from './ImportPreview.module.css'
import { useKindOptions } from './kinds.ts'
import { PreviewArchive } from './PreviewArchive.tsx'
import { PreviewText } from './PreviewText.tsx'
import { RefusedFiles } from './RefusedFiles.tsx'
import type { Import } from './use-import.ts'

interface ImportPreviewProps {
  all: Import
  preview: Extract<ImportState, { step: 'preview' }>
}

/** What would come in, before anything does. */
export function ImportPreview({ all, preview }: ImportPreviewProps) {
  const { t } = useTranslation('transfer')
  const options = useKindOptions()
  const { files, withRealNames, failure } = preview
  const texts = files.filter(({ read }) => read.outcome === 'text')
  const archives = files.filter(({ read }) => read.outcome === 'archive')
  const hasNames = archives.some(({ read }) => read.outcome === 'archive' && read.withRealNames + read.decisions > 0)
  const count = countComing(files)
  const [first] = texts
  return (
    <>
      <FailureNote error={failure} />
      {texts.length > 1 && first && (
        <div className={styles.allAs}>
          <Select<ImportKind>
            label={t('in.allAs')}
            value={first.kind}
            onChange={(kind) => all.tell({ type: 'kind', file: 'all', kind })}
            options={options}
          />
        </div>
      )}
      <ul className={styles.files}>
        {archives.map((one) => (
          <PreviewArchive key={one.file} one={one} tell={all.tell} />
        ))}
        {texts.map((one) => (
          <PreviewText key={one.file} one={one} tell={all.tell} />
        ))}
      </ul>
      {hasNames && (
        <div className={styles.names}>
          <Checkbox
            label={t('in.withRealNames')}
            checked={withRealNames}
            onChange={(next) => all.tell({ type: 'real-names', withRealNames: next })}
          />
        </div>
      )}
      <RefusedFiles files={files} />
      <div className={styles.actions}>
        <Button variant="primary" disabled={count === 0} onClick={all.bringIn}>
          {count === 0 ? t('in.nothingToBring') : t('in.bringIn', { count })}
        </Button>
        <Button onClick={all.again}>{t('in.otherFiles')}</Button>
      </div>
      <p className={styles.where}>{t('in.where')}</p>
    </>
  )
}
