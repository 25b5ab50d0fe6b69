import { useTranslation } from 'react-i18next'
import { Progress } from '#renderer/ui/Progress.tsx'
import { VaultFrame } from './VaultFrame.tsx'

/** While the key is stretched, a second or two, and the demo team moves in. */
export function MakingVault() {
  const { t } = useTranslation('vault')
  return (
    <VaultFrame title={t('making.title')} lead={t('making.lead')}>
      <Progress label={t('making.progress')} value={null} />
    </VaultFrame>
  )
}
