import { AlertDialog } from '@base-ui/react/alert-dialog'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

interface ConfirmDialogProps {
  open: boolean
  onClose: () => void
  title: string
  /** What will happen, and what stays. */
  children: ReactNode
  /** The deed itself as a verb, never "OK". */
  confirm: string
  onConfirm: () => void
  busy?: boolean
  /** Cannot be taken back. */
  danger?: boolean
}

/** Asks before something that has consequences; only an answer closes it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onClose, title, children, confirm, onConfirm, busy = false, danger = false } = props
  const { t } = useTranslation('common')
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.veil ?? ''} />
        <AlertDialog.Popup className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <AlertDialog.Title className={styles.title ?? ''}>{title}</AlertDialog.Title>
          </header>
          <AlertDialog.Description className={styles.body ?? ''} render={<div />}>
            {children}
          </AlertDialog.Description>
          <footer className={styles.actions}>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
              {confirm}
            </Button>
          </footer>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
