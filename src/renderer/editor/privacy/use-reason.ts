import { useTranslation } from 'react-i18next'
import type { FindingGroup } from './placed-finding.ts'

/** Why something was found, in a sentence; undefined for a reason that this window has no words for. */
export function useReason({ findings: [{ reason, text }] }: FindingGroup): string | undefined {
  const { t, i18n } = useTranslation('privacy')
  const key = `reason.${reason.code}`
  // The reasons are core's; a test there proves that each has its words.
  return i18n.exists(key, { ns: 'privacy' }) ? t(key as 'title', { word: reason.word ?? text, text }) : undefined
}
