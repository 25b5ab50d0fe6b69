import { UsersRound } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DilemmaState } from '#shared/contract/dilemmas.ts'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { useSessionsHeld, useSetDilemmaState } from './dilemma-queries.ts'

interface NextStepProps {
  id: DocumentId
  state: DilemmaState
  hasQuestion: boolean
  onAsk: () => void
}

/** The one thing to do next with this dilemma. */
export function NextStep({ id, state, hasQuestion, onAsk }: NextStepProps) {
  const { t } = useTranslation('dilemmas')
  const setting = useSetDilemmaState()
  const open = useSessionsHeld(id).data?.find(({ phase }) => phase !== 'closed')
  if (open) {
    return (
      <ButtonLink variant="primary" href={paths.session(open.id)} icon={UsersRound}>
        {t('toSession')}
      </ButtonLink>
    )
  }
  if (!hasQuestion) {
    return (
      <Button variant="primary" icon={UsersRound} onClick={onAsk}>
        {state === 'draft' ? t('makeReady') : t('startSession')}
      </Button>
    )
  }
  if (state !== 'draft') {
    return <ToPlan id={id} isAfterPress={!setting.isIdle} />
  }
  return (
    <>
      <FailureNote error={setting.error} />
      <Button
        variant="primary"
        icon={UsersRound}
        busy={setting.isPending}
        onClick={() => setting.mutate({ id, state: 'ready' })}
      >
        {t('makeReady')}
      </Button>
    </>
  )
}

/** On to the plan. It comes in the place of the button that was pressed, and takes over the focus that fell with it. */
function ToPlan({ id, isAfterPress }: { id: DocumentId; isAfterPress: boolean }) {
  const { t } = useTranslation('dilemmas')
  const link = useRef<HTMLAnchorElement>(null)
  const takeOver = useEffectEvent(() => {
    if (isAfterPress && document.activeElement === document.body) link.current?.focus()
  })
  useEffect(() => takeOver(), [])
  return (
    <ButtonLink ref={link} variant="primary" href={paths.planSession(id)} icon={UsersRound}>
      {t('startSession')}
    </ButtonLink>
  )
}
