import { useTranslation } from 'react-i18next'
import type { Learnt } from '#shared/contract/archive.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { LineLink } from '#renderer/ui/LineList.tsx'
import { TitledLines } from './TitledLines.tsx'

/** Where something learnt came from: the dilemma and the session. */
export function Origins({ learnt: { session, dilemma } }: { learnt: Pick<Learnt, 'session' | 'dilemma'> }) {
  const { t } = useTranslation('archive')
  const language = useLanguage()
  const nowMs = useNow()
  if (!session && !dilemma) return null
  return (
    <TitledLines title={t('from')}>
      {dilemma && (
        <LineLink
          href={paths.dilemma(dilemma.id)}
          title={dilemma.title || t('untitled')}
          detail={`${t('kind.dilemma')} · ${formatWhen(dilemma.atMs, nowMs, language)}`}
        />
      )}
      {session && (
        <LineLink
          href={paths.session(session.id)}
          title={session.title || t('untitled')}
          detail={`${t('kind.session')} · ${formatWhen(session.atMs, nowMs, language)}`}
        />
      )}
    </TitledLines>
  )
}
