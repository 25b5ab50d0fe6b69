import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { WhoIsHere } from '../lobby/WhoIsHere.tsx'
import styles from './PassTheLaptop.module.css'

interface ComeAndGoProps {
  session: Session
  open: boolean
  onClose: () => void
}

/** Somebody leaves for a while, comes back or comes late: each is there for as long as they are. */
export function ComeAndGo({ session, open, onClose }: ComeAndGoProps) {
  const { t } = useTranslation(['sessions', 'common'])
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('here.comeAndGo')}
      actions={<Button onClick={onClose}>{t('common:close')}</Button>}
    >
      <p className={styles.lead}>{t('here.lead')}</p>
      <WhoIsHere session={session} />
    </Dialog>
  )
}
