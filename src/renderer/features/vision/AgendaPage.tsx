import { UsersRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { type AgendaPoint, agendaPoints } from '#renderer/lib/agenda-points.ts'
import styles from './AgendaPage.module.css'
import { AgendaPoints } from './AgendaPoints.tsx'
import { VisionTabs } from './VisionTabs.tsx'
import { useAgenda, usePrinciples } from './vision-queries.ts'

/** Where the vision contradicts itself or is silent; what is chosen becomes a Socratic dialogue. */
export function AgendaPage() {
  const { t } = useTranslation('vision')
  const agenda = useAgenda()
  const principles = usePrinciples()
  const error = agenda.error ?? principles.error
  if (error) return <FailureNote error={error} />
  if (!agenda.data || !principles.data) return null
  const points = agendaPoints(agenda.data, principles.data)
  return (
    <Page title={t('title')} lead={t('agenda.lead')}>
      <VisionTabs here="agenda" />
      {points.length === 0 ? (
        <EmptyState
          text={t('agenda.empty')}
          action={
            <ButtonLink variant="primary" size="l" href={paths.vision}>
              {t('agenda.toPrinciples')}
            </ButtonLink>
          }
        />
      ) : (
        <Choice points={points} />
      )}
    </Page>
  )
}

function Choice({ points }: { points: readonly AgendaPoint[] }) {
  const { t } = useTranslation('vision')
  const [, navigate] = useLocation()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState(false)
  const chosen = points.filter(({ key }) => marked.has(key))
  const mark = (key: string, isMarked: boolean) => {
    const next = new Set(marked)
    if (isMarked) next.add(key)
    else next.delete(key)
    setMarked(next)
  }
  const plan = () => {
    setAsked(true)
    if (chosen.length > 0) navigate(paths.reviseVision(chosen.map(({ key }) => key)))
  }
  const ofKind = <Is extends AgendaPoint['is']>(is: Is) => points.filter((point) => point.is === is)
  return (
    <div className={styles.agenda}>
      <AgendaPoints
        title={t('agenda.clashes')}
        hint={t('agenda.clashesHint')}
        points={ofKind('clash')}
        marked={marked}
        onMark={mark}
      />
      <AgendaPoints
        title={t('agenda.silences')}
        hint={t('agenda.silencesHint')}
        points={ofKind('silence')}
        marked={marked}
        onMark={mark}
      />
      <div className={styles.foot}>
        <Button variant="primary" icon={UsersRound} onClick={plan}>
          {t('agenda.plan')}
        </Button>
        <p className={styles.count} role="status">
          {chosen.length > 0 ? t('agenda.chosen', { count: chosen.length }) : asked && t('agenda.chooseFirst')}
        </p>
      </div>
    </div>
  )
}
