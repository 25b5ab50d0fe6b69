import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { Progress } from '#renderer/ui/Progress.tsx'

interface BusyImportProps {
  label: string
  done: number
  of: number
  onStop: () => void
}

/** Work on many files, with a count and a way to stop. */
export function BusyImport({ label, done, of, onStop }: BusyImportProps) {
  const { t } = useTranslation('transfer')
  return (
    <Progress
      label={label}
      value={done}
      of={of}
      count={t('in.count', { done, of })}
      action={<Button onClick={onStop}>{t('in.stop')}</Button>}
    />
  )
}
