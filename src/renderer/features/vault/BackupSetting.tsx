import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Progress } from '#renderer/ui/Progress.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'
import { megabytes } from './megabytes.ts'
import { useBackup } from './use-backup.ts'

/** The whole vault as one encrypted file, to keep somewhere else. */
export function BackupSetting() {
  const { t } = useTranslation('vault')
  const { state, start, stop } = useBackup()
  const { progress, made, failure } = state
  return (
    <SettingLine
      title={t('backup.title')}
      detail={t('backup.detail')}
      note={
        <>
          <FailureNote error={failure} />
          {progress && (
            <Progress
              label={t('backup.busy')}
              value={progress.done}
              of={progress.of}
              count={t('backup.count', megabytes(progress))}
              action={<Button onClick={stop}>{t('backup.stop')}</Button>}
            />
          )}
          <p role="status">{made && t('backup.made', { name: made })}</p>
        </>
      }
    >
      <Button busy={progress !== null} onClick={start}>
        {t('backup.make')}
      </Button>
    </SettingLine>
  )
}
