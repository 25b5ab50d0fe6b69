import { PenLine } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ArchiveKind, LearntKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { useWriteLearnt } from './use-write-learnt.ts'

interface NothingProps {
  query: string
  kind: ArchiveKind | null
  onAdded: (id: DocumentId) => void
  onWiden: () => void
}

/** Nothing found, nothing of this kind, or nothing at all yet: one sentence and one thing to do. */
export function Nothing({ query, kind, onAdded, onWiden }: NothingProps) {
  const { t } = useTranslation('archive')
  if (query) {
    return (
      <EmptyState
        text={
          kind
            ? t('nothingFoundHere', { query, kind: t(`plural.${kind}`).toLowerCase() })
            : t('nothingFound', { query })
        }
        action={<Button onClick={onWiden}>{t(kind ? 'searchAll' : 'clear')}</Button>}
      />
    )
  }
  if (kind === 'session') {
    return (
      <EmptyState text={t('none.session')} action={<ButtonLink href={paths.sessions}>{t('toSessions')}</ButtonLink>} />
    )
  }
  if (kind === 'dilemma') {
    return (
      <EmptyState text={t('none.dilemma')} action={<ButtonLink href={paths.dilemmas}>{t('toDilemmas')}</ButtonLink>} />
    )
  }
  return <WriteFirst kind={kind} onAdded={onAdded} />
}

function WriteFirst({ kind, onAdded }: { kind: LearntKind | null; onAdded: (id: DocumentId) => void }) {
  const { t } = useTranslation('archive')
  const { write, busy } = useWriteLearnt(onAdded)
  const first = kind ?? 'lesson'
  return (
    <EmptyState
      text={kind ? t(`none.${kind}`) : t('empty')}
      action={
        <Button variant="primary" size="l" icon={PenLine} busy={busy} onClick={() => write(first)}>
          {t(`write.${first}`)}
        </Button>
      }
    />
  )
}
