import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type AgendaPoint, agendaPoints } from '#renderer/lib/agenda-points.ts'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { FirstPlan } from './FirstPlan.tsx'

const SOCRATIC = 'socratic-short'
/** As much as the question of a case can hold. */
const QUESTION_CHARS = 2000

/** From points of the vision's agenda to a Socratic dialogue. @param points their keys, with commas between */
export function ReviseVision({ points: keys }: { points: string }) {
  const { t } = useTranslation('vision')
  const agenda = useQuery(core.vision.agenda.queryOptions())
  const principles = useQuery(core.vision.list.queryOptions())
  const words = usePointWords()
  const error = agenda.error ?? principles.error
  if (error) return <FailureNote error={error} />
  if (!agenda.data || !principles.data) return <Waiting />
  const wanted = new Set(keys.split(','))
  const chosen = agendaPoints(agenda.data, principles.data).filter(({ key }) => wanted.has(key))
  const title = t('revise.title')
  const lines = [...new Set(chosen.flatMap(words))]
  const question = [...lines, t('revise.question')].join('\n').slice(0, QUESTION_CHARS)
  return (
    <Page
      eyebrow={t('revise.eyebrow')}
      title={title}
      lead={chosen.length > 0 ? [...lines, t('revise.question')].join(' ') : null}
    >
      {chosen.length === 0 ? (
        <EmptyState
          text={t('revise.gone')}
          action={
            <ButtonLink variant="primary" href={paths.visionAgenda}>
              {t('revise.toAgenda')}
            </ButtonLink>
          }
        />
      ) : (
        <FirstPlan first={title} firstCase={{ title, question }} method={SOCRATIC} />
      )}
    </Page>
  )
}

/** A point in words that name no story: the circle tells its own. */
function usePointWords(): (point: AgendaPoint) => string[] {
  const { t } = useTranslation('vision')
  const named = ({ number, title }: { number: number; title: string }) => `${number} “${title || t('untitled')}”`
  return (point) => {
    if (point.is === 'clash') return [t('revise.clash', { one: named(point.one), other: named(point.other) })]
    const whys = point.whys.map((why) => t('revise.silence', { why }))
    return whys.length > 0 ? whys : [t('revise.silenceBare')]
  }
}
