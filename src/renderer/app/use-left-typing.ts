import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetTyping, onTypingLeft } from '#renderer/lib/typing-ahead.ts'
import { useToast } from '#renderer/ui/use-toast.ts'

/** Where no page came for what somebody typed, the words can still be had; nothing of them outlives the open vault. */
export function useLeftTyping(): void {
  const { t } = useTranslation('common')
  const toast = useToast()
  const tell = useEffectEvent((text: string) =>
    toast({
      text: t('typing.left'),
      action: { label: t('typing.copy'), run: () => void navigator.clipboard.writeText(text) },
      stays: true,
    }),
  )
  useEffect(() => {
    const stop = onTypingLeft((text) => tell(text))
    return () => {
      stop()
      forgetTyping()
    }
  }, [])
}
