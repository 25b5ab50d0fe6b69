import { useTranslation } from 'react-i18next'
import type { SyncProblem } from '#shared/contract/sync-line.ts'
import type { Place } from '#shared/contract/team.ts'
import styles from './PlaceLine.module.css'

const problemsOfRelays = ['place-refused', 'place-untrusted', 'place-other-team'] as const

type ProblemOfRelays = (typeof problemsOfRelays)[number]

/** Why nothing goes out now, and what to do about it. */
export function SyncTrouble({ problem, kind }: { problem: SyncProblem; kind: Place['kind'] }) {
  const { t } = useTranslation('team')
  const isOfRelay = kind === 'relay' || isProblemOfRelays(problem)
  return (
    <div className={styles.problem}>
      <p>{isOfRelay ? t(`sync.relayProblem.${problem}`) : t(`sync.problem.${problem}`)}</p>
      <p>{t('sync.safe')}</p>
    </div>
  )
}

function isProblemOfRelays(problem: SyncProblem): problem is ProblemOfRelays {
  return problemsOfRelays.some((one) => one === problem)
}
