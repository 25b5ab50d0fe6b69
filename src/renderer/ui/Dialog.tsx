import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from './class-names.ts'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { useFocusReturn } from './use-focus-return.ts'

interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons at the foot; the one that acts comes last. */
  actions?: ReactNode
  wide?: boolean
}

/** Something to finish first. Escape and a press outside close it; the focus goes back to where it came from. */
export function Dialog({ open, onClose, title, children, actions, wide = false }: DialogProps) {
  const { t } = useTranslation('common')
  const focusReturn = useFocusReturn()
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.veil ?? ''} />
        <BaseDialog.Popup className={classNames(styles.dialog, wide && styles.wide)} {...focusReturn}>
          <header className={styles.head}>
            <BaseDialog.Title className={styles.title ?? ''}>{title}</BaseDialog.Title>
            <BaseDialog.Close render={<IconButton icon={X} label={t('close')} />} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}
