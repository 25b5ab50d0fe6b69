import { useTranslation } from 'react-i18next'
import { fewFrom } from './few.ts'
import styles from './QuietTimer.module.css'
import { useQuietTimer } from './use-quiet-timer.ts'

const MINUTE_MS = 60_000
const FIVE_MINUTES_MS = 5 * MINUTE_MS
const RADIUS = 7
const ROUND = 2 * Math.PI * RADIUS

/** Five minutes that pass without a sound. At the end one soft line says that stopping is fine, and so is going on. */
export function QuietTimer() {
  const { t } = useTranslation('journal')
  const leftMs = useQuietTimer(FIVE_MINUTES_MS)
  const minutes = Math.ceil(leftMs / MINUTE_MS)
  return (
    <div className={styles.timer}>
      <svg className={styles.ring} viewBox="0 0 18 18" aria-hidden>
        <circle className={styles.track} cx={9} cy={9} r={RADIUS} />
        <circle
          className={styles.left}
          cx={9}
          cy={9}
          r={RADIUS}
          strokeDasharray={ROUND}
          strokeDashoffset={ROUND * (1 - leftMs / FIVE_MINUTES_MS)}
        />
      </svg>
      {leftMs > 0 && <span>{t('five.left', { count: minutes, minutes: t(`number.${fewFrom(minutes)}`) })}</span>}
      <span role="status">{leftMs === 0 && t('five.over')}</span>
    </div>
  )
}
