import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { partOf } from './parts.ts'

const NAME = 'Ruimte'

/** Names the part in the window's title. Never a document: titles end up in task bars, recordings and logs of the system. */
export function useWindowTitle(): void {
  const { t } = useTranslation('app')
  const [location] = useLocation()
  const part = partOf(location)
  const title = part ? `${t(`part.${part.name}`)} · ${NAME}` : NAME
  useEffect(() => {
    document.title = title
    return () => {
      document.title = NAME
    }
  }, [title])
}
