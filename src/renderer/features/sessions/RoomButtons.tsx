import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Tooltip } from '#renderer/ui/Tooltip.tsx'
import styles from './SessionRoom.module.css'
import type { RoomMoves } from './use-room-moves.ts'

/** Back, a minute more, on to the next round. */
export function RoomButtons({ moves }: { moves: RoomMoves }) {
  const { t } = useTranslation(['sessions', 'common'])
  const say = useLocalText()
  const { back, next, extend, nextName, isRunning } = moves
  return (
    <div className={styles.buttons}>
      <Tooltip label={t('room.keyBack')}>
        <Button icon={ChevronLeft} disabled={!back} onClick={() => back?.()} aria-keyshortcuts="ArrowLeft">
          {t('common:back')}
        </Button>
      </Tooltip>
      <Tooltip label={t('room.keyMore')}>
        <Button onClick={() => extend(1)} aria-keyshortcuts="+">
          {t('room.more')}
        </Button>
      </Tooltip>
      <Tooltip label={t('room.keyNext')}>
        <Button variant={isRunning ? 'primary' : 'quiet'} onClick={next} aria-keyshortcuts="ArrowRight">
          {nextName ? t('room.toRound', { name: say(nextName) }) : t('room.toClosing')}
          <ChevronRight className={styles.forward} aria-hidden />
        </Button>
      </Tooltip>
    </div>
  )
}
