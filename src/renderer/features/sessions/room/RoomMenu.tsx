import { CirclePause, DoorOpen, Ellipsis, Flag, Maximize, Minimize, TimerReset, UserRoundCog } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import { useFullScreen } from '../use-full-screen.ts'
import type { RoomMoves } from '../use-room-moves.ts'
import { ComeAndGo } from './ComeAndGo.tsx'
import { HandOver } from './HandOver.tsx'
import { SwapModule } from './SwapModule.tsx'

/** What a facilitator needs now and then. */
export function RoomMenu({ session, moves }: { session: SessionWithMethod; moves: RoomMoves }) {
  const { t } = useTranslation('sessions')
  const [open, setOpen] = useState<'hand-over' | 'module' | 'come-and-go' | null>(null)
  const fullScreen = useFullScreen()
  const wholeScreen = {
    label: fullScreen.is ? t('room.smallScreen') : t('room.fullScreen'),
    icon: fullScreen.is ? Minimize : Maximize,
    run: fullScreen.toggle,
  }
  const round = session.rounds[session.clock.round]
  const modules = session.method.blocks.find(({ id }) => id === round?.blockId)?.modules ?? []
  return (
    <>
      <Menu
        trigger={<IconButton icon={Ellipsis} label={t('tools.title')} />}
        items={[
          { label: t('tools.more', { count: 2 }), icon: TimerReset, run: () => moves.extend(2) },
          { label: t('tools.more', { count: 5 }), icon: TimerReset, run: () => moves.extend(5) },
          { label: t('tools.process'), icon: CirclePause, run: moves.processPause, disabled: !moves.isRunning },
          ...(modules.length > 0 ? [{ label: t('tools.module'), icon: TimerReset, run: () => setOpen('module') }] : []),
          { label: t('here.comeAndGo'), icon: DoorOpen, run: () => setOpen('come-and-go') },
          { label: t('tools.handOver'), icon: UserRoundCog, run: () => setOpen('hand-over') },
          ...(fullScreen.canBe ? [wholeScreen] : []),
          { label: t('tools.closing'), icon: Flag, run: moves.toClosing },
        ]}
      />
      <HandOver session={session} open={open === 'hand-over'} onClose={() => setOpen(null)} />
      <ComeAndGo session={session} open={open === 'come-and-go'} onClose={() => setOpen(null)} />
      <SwapModule session={session} allowed={modules} open={open === 'module'} onClose={() => setOpen(null)} />
    </>
  )
}
