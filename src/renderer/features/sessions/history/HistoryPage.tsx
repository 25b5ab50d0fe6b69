import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionHistory } from '#shared/contract/session-after.ts'
import type { UnixMs } from '#shared/units.ts'
import { core } from '#renderer/lib/core.ts'
import { formatDay } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { LineLink, LineList } from '#renderer/ui/LineList.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './History.module.css'
import { type Period, startOf } from './period.ts'

const PERIODS = ['quarter', 'half', 'year', 'all'] as const satisfies readonly Period[]

/** What the circle did in a while: to see whether it is in balance, never who is ahead. */
export function HistoryPage() {
  const { t } = useTranslation('sessions')
  const [period, setPeriod] = useState<Period>('year')
  const [untilMs] = useState(() => Date.now() as UnixMs)
  const { data, error } = useQuery(
    core.sessions.history.queryOptions({ input: { fromMs: startOf(period, untilMs), untilMs } }),
  )
  return (
    <Page back={{ href: paths.sessions, name: t('list.title') }} title={t('history.title')} lead={t('history.lead')}>
      <Segmented
        label={t('history.period')}
        value={period}
        onChange={setPeriod}
        options={PERIODS.map((value) => ({ value, label: t(`history.${value}`) }))}
      />
      <FailureNote error={error} />
      {!data && !error && <Waiting />}
      {data?.sessions.length === 0 && <p className={styles.none}>{t('history.none')}</p>}
      {data && data.sessions.length > 0 && <Sums history={data} />}
    </Page>
  )
}

function Sums({ history }: { history: SessionHistory }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const { sessions, minutes, methods, lessons } = history
  const hours = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 1 })
  return (
    <div className={styles.parts}>
      <p className={styles.sum}>
        {t('history.held', { count: sessions.length })} {t('history.time', { hours: hours.format(minutes / 60) })}
      </p>
      <section>
        <h2>{t('history.methods')}</h2>
        <p>{methods.map(({ name, times }) => (times > 1 ? `${say(name)} (${times}×)` : say(name))).join(' · ')}</p>
      </section>
      <People history={history} />
      {lessons.length > 0 && (
        <section>
          <h2>{t('history.lessons')}</h2>
          <LineList label={t('history.lessons')}>
            {lessons.map(({ id, line }) => (
              <LineLink key={id} href={paths.archived(id)} title={line} />
            ))}
          </LineList>
        </section>
      )}
    </div>
  )
}

function People({ history: { people } }: { history: SessionHistory }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const nowMs = useNow()
  const day = (ms: number | null) => (ms === null ? t('history.notYet') : formatDay(ms, nowMs, language))
  return (
    <section>
      <h2>{t('history.people')}</h2>
      <table className={styles.people}>
        <thead>
          <tr>
            <th scope="col">{t('history.name')}</th>
            <th scope="col">{t('history.brought')}</th>
            <th scope="col">{t('history.facilitated')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, lastBroughtAtMs, lastFacilitatedAtMs }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{day(lastBroughtAtMs)}</td>
              <td>{day(lastFacilitatedAtMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
