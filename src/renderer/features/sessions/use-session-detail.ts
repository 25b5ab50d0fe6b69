import { useTranslation } from 'react-i18next'
import type { SessionLine } from '#shared/contract/session-view.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { nameOf } from './circle-view.ts'

/** The small words under a session's title: when, by which method, with how many. */
export function useSessionDetail(session: SessionLine, nowMs: number): string {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const say = useLocalText()
  const { phase, plannedForMs, startedAtMs, methodName, participants, minutes } = session
  const atMs = startedAtMs ?? plannedForMs
  const when = atMs === null ? t('when.anyTime') : formatWhen(atMs, nowMs, language)
  return [
    phase === 'running' || phase === 'paused' || phase === 'closing' ? t(`phase.${phase}`) : when,
    say(methodName),
    // Nobody knows how long while the method is still to be chosen.
    ...(minutes === 0 ? [] : [t('minutes', { count: minutes })]),
    t('people', { count: participants.length }),
    t('broughtBy', { name: nameOf(participants, 'bringer') }),
  ].join(' · ')
}
