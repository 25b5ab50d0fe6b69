import { useTranslation } from 'react-i18next'
import { PaperWords } from '#renderer/ui/PaperWords.tsx'

/** The twelve words of this vault. */
export function RecoveryWords({ words }: { words: readonly string[] }) {
  const { t } = useTranslation('vault')
  const paper = {
    title: t('recoveryKey.paperTitle'),
    use: t('recoveryKey.paperUse'),
    keep: t('recoveryKey.paperKeep'),
  }
  return <PaperWords words={words} print={t('recoveryKey.print')} paper={paper} />
}
