import { useTranslation } from 'react-i18next'
import { failureOf } from './failure-code.ts'

interface FailureWords {
  readonly code: string
  readonly title: string
  readonly safe: string
  readonly todo: string
}

/** What happened, what is safe and what to do, in the words of the error table. */
export function useFailureWords(error: unknown): FailureWords {
  const { t, i18n } = useTranslation('errors')
  const { code, data } = failureOf(error)
  const row = i18n.exists(`errors:${code}.title`) ? code : 'UNEXPECTED'
  const say = (part: 'title' | 'safe' | 'todo') => t(`${row as 'UNEXPECTED'}.${part}`, data)
  return { code, title: say('title'), safe: say('safe'), todo: say('todo') }
}
