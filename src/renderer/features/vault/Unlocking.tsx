import { useTranslation } from 'react-i18next'
import { Progress } from '#renderer/ui/Progress.tsx'

/** While the key is stretched; slow on purpose, so that guessing is slow. */
export function Unlocking() {
  const { t } = useTranslation('vault')
  return <Progress label={t('locked.opening')} value={null} />
}
