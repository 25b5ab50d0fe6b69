import { useTranslation } from 'react-i18next'
import { WordFields } from '#renderer/ui/WordFields.tsx'

interface RecoveryWordFieldsProps {
  words: readonly string[]
  onWords: (words: readonly string[]) => void
}

/** The twelve words from the paper. */
export function RecoveryWordFields({ words, onWords }: RecoveryWordFieldsProps) {
  const { t } = useTranslation('vault')
  return (
    <WordFields
      words={words}
      onWords={onWords}
      legend={t('recover.words')}
      labelOf={(number) => t('confirm.word', { number })}
      notInList={t('recover.notInList')}
    />
  )
}
