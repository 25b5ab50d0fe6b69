import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { FirstPlan } from './FirstPlan.tsx'
import { PlannedAlready } from './plan/PlannedAlready.tsx'

/** From a dilemma to a circle: how, who, when. */
export function PlanSession({ dilemmaId }: { dilemmaId: DocumentId }) {
  const { t } = useTranslation(['sessions', 'common'])
  const { data: dilemma, error } = useQuery(core.dilemmas.get.queryOptions({ input: { id: dilemmaId } }))
  if (error) return <PageTrouble error={error} href={paths.dilemmas} back={t('common:notHere.to.dilemmas')} />
  if (!dilemma) return <Waiting />
  return (
    <Page eyebrow={t('plan.eyebrow')} title={dilemma.title || t('untitledDilemma')} lead={dilemma.question}>
      <PlannedAlready dilemmaId={dilemmaId} />
      {dilemma.question.trim() === '' ? (
        <EmptyState
          text={t('plan.noQuestion')}
          action={
            <ButtonLink variant="primary" href={paths.dilemma(dilemmaId)}>
              {t('plan.addQuestion')}
            </ButtonLink>
          }
        />
      ) : (
        <FirstPlan first={dilemma.title} firstCase={{ dilemmaId }} />
      )}
    </Page>
  )
}
