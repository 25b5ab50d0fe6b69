import { Eye, EyeOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Place } from '#shared/contract/team.ts'
import styles from './PlaceOwner.module.css'

const seen = {
  folder: ['count', 'times', 'sizes'],
  relay: ['count', 'times', 'sizes', 'where'],
} as const
const hidden = ['words', 'names', 'who'] as const

interface PlaceOwnerProps {
  kind: Place['kind']
  /** What opens it says already what it is. */
  untitled?: boolean
}

/** What whoever keeps the folder or the relay can and cannot see, said plainly. */
export function PlaceOwner({ kind, untitled = false }: PlaceOwnerProps) {
  const { t } = useTranslation('team')
  return (
    <section className={styles.owner}>
      {!untitled && <h2 className={styles.title}>{t(`owner.title.${kind}`)}</h2>}
      <div className={styles.columns}>
        <div>
          <h3 className={styles.head}>
            <EyeOff aria-hidden />
            {t('owner.seesNot')}
          </h3>
          <ul className={styles.list}>
            {hidden.map((what) => (
              <li key={what}>{t(`owner.seesNotList.${what}`)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className={styles.head}>
            <Eye aria-hidden />
            {t('owner.sees')}
          </h3>
          <ul className={styles.list}>
            {seen[kind].map((what) => (
              <li key={what}>{t(`owner.seesList.${what}`)}</li>
            ))}
          </ul>
        </div>
      </div>
      <p className={styles.can}>{t(`owner.can.${kind}`)}</p>
    </section>
  )
}
