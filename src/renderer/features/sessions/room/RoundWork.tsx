import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'
import type { Block } from '#shared/sessions/block.ts'
import { ContributionList } from '../ContributionList.tsx'
import { ScribeLine } from '../ScribeLine.tsx'
import { ModuleChoice } from './ModuleChoice.tsx'
import { PassTheLaptop } from './PassTheLaptop.tsx'
import { PickBoard } from './PickBoard.tsx'
import { RateRow } from './RateRow.tsx'
import { SortBoard } from './SortBoard.tsx'
import { TableBoard } from './TableBoard.tsx'
import { VoteBoard } from './VoteBoard.tsx'

interface RoundWorkProps {
  session: SessionWithMethod
  block: Block
  speakerId: ParticipantId | null
  onSpeaker: (id: ParticipantId | null) => void
}

/** What people do in this round with the laptop, in the form that the method gives it. */
export function RoundWork(props: RoundWorkProps) {
  const { session, block } = props
  const round = session.rounds[session.clock.round]
  const isPrivate = block.visibility.as === 'private-until-reveal' && round?.revealed === false
  const { input } = block
  if (block.record === 'nothing') return <ScribeLine {...props} />
  if (input.type === 'rate') return <RateRow session={session} block={block} input={input} />
  if (input.type === 'vote') return <VoteBoard session={session} block={block} input={input} />
  if (isPrivate) return <PassTheLaptop session={session} />
  if (input.type === 'sort') return <SortBoard session={session} input={input} />
  if (input.type === 'pick') return <PickBoard session={session} input={input} />
  if (input.type === 'table') return <TableBoard session={session} input={input} />
  if (input.type === 'choose-module') return <ModuleChoice session={session} />
  return (
    <>
      <ContributionList
        session={session}
        asks={input.type === 'ask'}
        contributions={session.contributions.filter((one) => one.round === session.clock.round)}
      />
      <LaidAside count={round?.hidden ?? 0} />
      <ScribeLine {...props} />
    </>
  )
}

/** What was entered and stays hidden until a later round: that it is there can be seen, and no more. */
function LaidAside({ count }: { count: number }) {
  const { t } = useTranslation('sessions')
  return <p role="status">{count > 0 && t('projector.hidden', { count })}</p>
}
