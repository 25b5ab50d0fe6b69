import { useTranslation } from 'react-i18next'
import type { SyncLine } from '#shared/contract/sync-line.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import type { MemberState } from './team-queries.ts'

const MINUTE_MS = 60_000

/** One device in all: there is nobody to share with. */
export function isAlone({ members }: MemberState): boolean {
  return members.flatMap(({ devices }) => devices).length < 2
}

/** How far sharing is, in one line; empty while that is not known. */
export function useSyncWords(sync: SyncLine | null | undefined, alone: boolean): string {
  const { t } = useTranslation('team')
  const language = useLanguage()
  // A minute that has just begun must not make what was shared since lie in the future.
  const nowMs = Math.max(useNow(), sync?.sharedAtMs ?? 0)
  if (!sync) return ''
  if (sync.problem) return t('sync.problemShort')
  if (alone) return t('sync.alone')
  if (sync.waiting > 0) return sync.isBusy ? t('sync.busy') : t('sync.waiting', { count: sync.waiting })
  if (sync.sharedAtMs === null) return sync.isBusy ? t('sync.busy') : t('sync.never')
  const minutes = Math.floor((nowMs - sync.sharedAtMs) / MINUTE_MS)
  if (minutes < 1) return t('sync.now')
  if (minutes < 60) return t('sync.at', { when: t('sync.minutes', { count: minutes }) })
  return t('sync.at', { when: formatWhen(sync.sharedAtMs, nowMs, language) })
}
