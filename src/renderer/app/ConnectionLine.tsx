import { Unplug } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useConnected } from '#renderer/lib/connection-state.ts'
import { FootLine } from './FootLine.tsx'

/** Says that core is away, and that this is no loss; gone when it answers again. */
export function ConnectionLine() {
  const { t } = useTranslation('app')
  const connected = useConnected()
  return <div role="status">{!connected && <FootLine icon={Unplug}>{t('connectionLost')}</FootLine>}</div>
}
