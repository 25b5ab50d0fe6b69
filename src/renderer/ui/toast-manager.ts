import { Toast } from '@base-ui/react/toast'

export interface ToastMessage {
  text: string
  /** One thing that can be done about it, such as undo. */
  action?: { label: string; run: () => void }
  /** It stays until it is closed: what the action saves is nowhere else. */
  stays?: boolean
}

/** All toasts of the window; on locking it is emptied with the rest. */
export const toastManager = Toast.createToastManager()

const READ_MS = 6000
const ACT_MS = 12_000

/** Says something in passing; what must be read stands in the page instead. */
export function showToast({ text, action, stays = false }: ToastMessage): void {
  const id = toastManager.add({
    title: text,
    timeout: stays ? 0 : action ? ACT_MS : READ_MS,
    ...(action
      ? {
          actionProps: {
            children: action.label,
            onClick: () => {
              action.run()
              toastManager.close(id)
            },
          },
        }
      : {}),
  })
}
