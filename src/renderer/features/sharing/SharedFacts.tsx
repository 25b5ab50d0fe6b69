import { CalendarPlus, Eye, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SharableKind, SharedCopy, SharedStatus, SharedUse } from '#shared/contract/sharing.ts'
import { formatDate } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { LineLink, LineList } from '#renderer/ui/LineList.tsx'
import styles from './SharedFacts.module.css'
import { useWithdraw } from './sharing-queries.ts'

interface SharedFactsProps {
  /** What the original is; the copy may be something else. */
  kind: SharableKind
  copy: SharedCopy
  usedIn: SharedStatus['usedIn']
}

/** Where the copy is, what came of it, and the way to take it back. */
export function SharedFacts({ kind, copy, usedIn }: SharedFactsProps) {
  const { t } = useTranslation('sharing')
  const { withdraw, busy, error } = useWithdraw()
  return (
    <section className={styles.facts} aria-label={t(`shared.heading.${kind}`)}>
      <p className={styles.summary}>{copy.summary}</p>
      <SharedWhen kind={kind} copy={copy} />
      <div className={styles.actions}>
        <ButtonLink href={paths.archived(copy.sharedId)} icon={Eye}>
          {t('shared.look')}
        </ButtonLink>
        {copy.kind === 'dilemma' && (
          <ButtonLink href={paths.planSession(copy.sharedId)} icon={CalendarPlus}>
            {t('shared.plan')}
          </ButtonLink>
        )}
        <Button icon={Undo2} busy={busy} onClick={() => withdraw(copy.sharedId)}>
          {t('shared.withdraw')}
        </Button>
      </div>
      <FailureNote error={error} />
      <UsedIn usedIn={usedIn} />
    </section>
  )
}

function SharedWhen({ kind, copy }: { kind: SharableKind; copy: SharedCopy }) {
  const { t } = useTranslation('sharing')
  const language = useLanguage()
  const nowMs = useNow()
  const day = formatDate(copy.sharedAtMs, nowMs, language)
  const updatedDay = formatDate(copy.updatedAtMs, nowMs, language)
  return (
    <p className={styles.when}>
      {t(`shared.${copy.visibility}`, { day })}
      {copy.kind !== kind && ` · ${t('shared.as', { kind: t(`kind.${copy.kind}`) })}`}
      {copy.updatedAtMs !== copy.sharedAtMs && ` · ${t('shared.updated', { day: updatedDay })}`}
    </p>
  )
}

function UsedIn({ usedIn }: { usedIn: readonly SharedUse[] }) {
  const { t } = useTranslation('sharing')
  const language = useLanguage()
  const nowMs = useNow()
  if (usedIn.length === 0) return <p className={styles.when}>{t('shared.notUsed')}</p>
  return (
    <div className={styles.uses}>
      <h2>{t('shared.usedIn')}</h2>
      <LineList label={t('shared.usedIn')}>
        {usedIn.map(({ id, kind, space, title, atMs }) => (
          <LineLink
            key={id}
            href={kind === 'session' && space === 'personal' ? paths.session(id) : paths.archived(id)}
            title={title || t('shared.untitled')}
            detail={`${t(`shared.use.${kind}`)} · ${formatDate(atMs, nowMs, language)}`}
          />
        ))}
      </LineList>
    </div>
  )
}
