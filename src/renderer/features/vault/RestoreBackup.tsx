import { FileInput } from 'lucide-react'
import { type ChangeEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Progress } from '#renderer/ui/Progress.tsx'
import styles from './form.module.css'
import { megabytes } from './megabytes.ts'
import { useRestore } from './use-restore.ts'
import { VaultFrame } from './VaultFrame.tsx'

/** Another first start: a vault that was somewhere else before. */
export function RestoreBackup({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation(['vault', 'common'])
  const input = useRef<HTMLInputElement>(null)
  const { state, start, stop } = useRestore()
  const { progress, failure } = state
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    // So that the same file can be chosen again.
    target.value = ''
    if (file) start(file)
  }
  return (
    <VaultFrame title={t('restore.title')} lead={t('restore.lead')}>
      <div className={styles.form}>
        <FailureNote error={failure} />
        {progress ? (
          <Progress
            label={t('restore.busy')}
            value={progress.done}
            of={progress.of}
            count={t('backup.count', megabytes(progress))}
            action={<Button onClick={stop}>{t('backup.stop')}</Button>}
          />
        ) : (
          <p className={styles.note}>{t('restore.oneComputer')}</p>
        )}
        <input ref={input} type="file" accept=".backup" hidden tabIndex={-1} autoComplete="off" onChange={choose} />
        <div className={styles.actions}>
          <Button variant="plain" size="l" disabled={progress !== null} onClick={onBack}>
            {t('common:back')}
          </Button>
          <Button
            variant="primary"
            size="l"
            icon={FileInput}
            busy={progress !== null}
            onClick={() => input.current?.click()}
          >
            {t('restore.choose')}
          </Button>
        </div>
      </div>
    </VaultFrame>
  )
}
