import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './Toasts.module.css'
import { toastManager } from './toast-manager.ts'

/** The place where toasts appear; one in the window, F6 moves the focus to it. */
export function Toasts() {
  const { t } = useTranslation('common')
  return (
    <Toast.Provider toastManager={toastManager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport ?? ''} aria-label={t('notices')}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  const { t } = useTranslation('common')
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast ?? ''} swipeDirection={['down', 'right']}>
      <Toast.Content className={styles.content ?? ''}>
        <Toast.Title className={styles.text ?? ''} render={<p />} />
        <Toast.Action className={styles.action ?? ''} />
        <Toast.Close className={styles.close ?? ''} aria-label={t('close')}>
          <X aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
