import { useTranslation } from 'react-i18next'
import type { Principle } from '#shared/contract/vision.ts'
import { formatDate } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { AdoptButton } from '../AdoptButton.tsx'
import { useAdoptDraft } from '../vision-queries.ts'
import { Difference } from './Difference.tsx'
import styles from './PrincipleDrafts.module.css'
import { useSetAside } from './use-set-aside.ts'
import { useVisionCopy, useWithdrawVision } from './use-vision-sharing.ts'

interface PrincipleDraftsProps {
  principle: Principle
  drafts: readonly Principle[]
}

/** Drafts to change a team's principle, each beside how it reads now. Nothing while there are none. */
export function PrincipleDrafts({ principle, drafts }: PrincipleDraftsProps) {
  const { t } = useTranslation('vision')
  if (drafts.length === 0) return null
  return (
    <section>
      <h2>{t('draft.title')}</h2>
      <ul className={styles.list}>
        {drafts.map((draft) => (
          <li key={draft.id} className={styles.draft}>
            {draft.space === 'personal' ? <OwnDraft draft={draft} /> : <Draft principle={principle} draft={draft} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function OwnDraft({ draft }: { draft: Principle }) {
  const { t } = useTranslation('vision')
  return (
    <div className={styles.head}>
      <p className={styles.by}>{t('draft.mine')}</p>
      <ButtonLink size="s" href={paths.principle(draft.id)}>
        {t('draft.goOn')}
      </ButtonLink>
    </div>
  )
}

function Draft({ principle, draft }: { principle: Principle; draft: Principle }) {
  const { t } = useTranslation('vision')
  const language = useLanguage()
  const nowMs = useNow()
  const { id, author, updatedAtMs } = draft
  const day = formatDate(updatedAtMs, nowMs, language)
  const adopting = useAdoptDraft()
  const aside = useSetAside()
  const withdrawing = useWithdrawVision()
  const copy = useVisionCopy(id)
  return (
    <article>
      <p className={styles.by}>{author ? t('draft.by', { name: author, day }) : t('draft.byTeam', { day })}</p>
      <Difference now={principle} then={draft} />
      <div className={styles.deeds}>
        <AdoptButton
          title={t('draft.adoptTitle')}
          text={t('draft.adoptText')}
          busy={adopting.isPending}
          error={adopting.error}
          onAdopt={(adoptedOn, onSuccess) => adopting.mutate({ id, day: adoptedOn }, { onSuccess })}
        />
        <Button size="s" busy={aside.busy} onClick={() => aside.run(id)}>
          {t('draft.setAside')}
        </Button>
        {copy && (
          <>
            <ButtonLink variant="plain" size="s" href={paths.principle(copy.originalId)}>
              {t('draft.goOn')}
            </ButtonLink>
            <Button variant="plain" size="s" busy={withdrawing.busy} onClick={() => withdrawing.withdraw(id)}>
              {t('draft.withdraw')}
            </Button>
          </>
        )}
      </div>
      <FailureNote error={aside.error ?? withdrawing.error} />
    </article>
  )
}
