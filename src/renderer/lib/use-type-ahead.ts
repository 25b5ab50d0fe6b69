import { useTranslation } from 'react-i18next'
import { typeAhead, type TypingAhead } from './typing-ahead.ts'

/** @returns what to call at the press that begins something new, so that not a letter is lost until its page is there */
export function useTypeAhead(): () => TypingAhead {
  const { t } = useTranslation('common')
  return () => typeAhead(t('typing.label'))
}
