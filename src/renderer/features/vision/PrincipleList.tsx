import { Share2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Principle } from '#shared/contract/vision.ts'
import { MOST_PRINCIPLES_AT_ONCE } from '#shared/limits.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './PrincipleList.module.css'
import { ShareVisionDialog } from './team/ShareVisionDialog.tsx'
import { useStateWords } from './use-state-words.ts'

/** The principles in order: the team's, then those that nobody else sees yet; those that were let go stand apart. */
export function PrincipleList({ principles }: { principles: readonly Principle[] }) {
  const { t } = useTranslation('vision')
  const retired = principles.filter(({ state }) => state === 'retired')
  const standing = principles.filter(({ state }) => state !== 'retired')
  const own = standing.filter(({ space }) => space === 'personal')
  const ofTeam = standing.filter(({ space }) => space !== 'personal')
  return (
    <>
      {ofTeam.length > 0 && (
        <section className={own.length > 0 ? styles.first : undefined}>
          {own.length > 0 && <h2>{t('team.section')}</h2>}
          <Lines label={t('team.section')} principles={ofTeam} />
        </section>
      )}
      {own.length > 0 && <Own principles={own} isApart={ofTeam.length > 0} />}
      {retired.length > 0 && (
        <section className={styles.retired}>
          <h2>{t('list.retired')}</h2>
          <Lines label={t('list.retired')} principles={retired} />
        </section>
      )}
    </>
  )
}

interface OwnProps {
  principles: readonly Principle[]
  /** The team has some as well, so it is said which these are. */
  isApart: boolean
}

/** One's own, with the way to the team. */
function Own({ principles, isApart }: OwnProps) {
  const { t } = useTranslation('vision')
  const [isSharing, setIsSharing] = useState(false)
  const ready = principles.filter(({ title }) => title.trim() !== '').slice(0, MOST_PRINCIPLES_AT_ONCE)
  return (
    <section className={isApart ? styles.apart : undefined}>
      {isApart && <h2>{t('team.own')}</h2>}
      <Lines label={t(isApart ? 'team.own' : 'list.label')} principles={principles} />
      {ready.length > 0 && (
        <div className={styles.share}>
          <Button size="s" icon={Share2} onClick={() => setIsSharing(true)}>
            {t('share.open')}
          </Button>
          <p>{t('team.ownHint')}</p>
        </div>
      )}
      {isSharing && (
        <ShareVisionDialog ids={ready.map(({ id }) => id)} what="principles" onClose={() => setIsSharing(false)} />
      )}
    </section>
  )
}

function Lines({ label, principles }: { label: string; principles: readonly Principle[] }) {
  const { t } = useTranslation('vision')
  const stateWords = useStateWords()
  return (
    <ul className={styles.list} aria-label={label}>
      {principles.map((principle) => (
        <li key={principle.id}>
          <Link href={paths.principle(principle.id)} className={styles.line}>
            <span className={styles.number} data-state={principle.state}>
              {principle.number}
            </span>
            <span className={styles.words}>
              <span className={styles.title}>{principle.title || t('untitled')}</span>
              {principle.paragraph && <span className={styles.paragraph}>{principle.paragraph}</span>}
              {principle.state !== 'adopted' && <span className={styles.state}>{stateWords(principle)}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
