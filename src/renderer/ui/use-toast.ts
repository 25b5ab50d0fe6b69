import { showToast, type ToastMessage } from './toast-manager.ts'

/** @returns `toast({ text, action })`, which shows a message for a while and has screen readers say it politely */
export function useToast(): (message: ToastMessage) => void {
  return showToast
}
