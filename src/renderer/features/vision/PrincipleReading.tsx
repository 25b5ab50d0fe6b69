import { Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Principle } from '#shared/contract/vision.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { AdoptButton } from './AdoptButton.tsx'
import styles from './PrinciplePage.module.css'
import { PrincipleMenu } from './PrincipleMenu.tsx'
import { ProposeButton } from './team/ProposeButton.tsx'
import { useStateWords } from './use-state-words.ts'
import { useSetState } from './vision-queries.ts'

/** A principle as it is read. */
export function PrincipleReading({ principle, onEdit }: { principle: Principle; onEdit: () => void }) {
  const { t } = useTranslation('vision')
  const stateWords = useStateWords()
  const { id, number, title, paragraph, asks, asksNot, state, space, author } = principle
  const isOwn = space === 'personal'
  const adopting = useSetState()
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <p className={styles.eyebrow}>
          {t('principle.eyebrow', { number })} · {stateWords(principle)}
          {!isOwn && ` · ${author ? t('team.by', { name: author }) : t('team.ofTeam')}`}
        </p>
        {state === 'draft' && title !== '' && (
          <AdoptButton
            title={t('principle.adoptTitle')}
            text={t('principle.adoptText')}
            busy={adopting.isPending}
            error={adopting.error}
            onAdopt={(day, onSuccess) => adopting.mutate({ id, state: 'adopted', day }, { onSuccess })}
          />
        )}
        {!isOwn && state !== 'retired' && <ProposeButton id={id} />}
        {isOwn && <IconButton icon={Pencil} label={t('principle.edit')} size="s" onClick={onEdit} />}
        <PrincipleMenu principle={principle} />
      </header>
      <h1 tabIndex={-1} data-page-title>
        {title || t('untitled')}
      </h1>
      {paragraph && <p className={styles.paragraph}>{paragraph}</p>}
      {(asks || asksNot) && (
        <div className={styles.asks}>
          <Part title={t('principle.asks')} text={asks} />
          <Part title={t('principle.asksNot')} text={asksNot} />
        </div>
      )}
    </article>
  )
}

function Part({ title, text }: { title: string; text: string }) {
  if (text === '') return null
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  )
}
