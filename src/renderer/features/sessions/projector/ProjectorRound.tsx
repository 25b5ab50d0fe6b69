import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { Block } from '#shared/sessions/block.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import { PrinciplesOnWall } from '#renderer/editor/vision/PrinciplesOnWall.tsx'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { WALL_SCALE } from '#renderer/ui/kring/kring-geometry.ts'
import { useCue } from '../cues/use-cue.ts'
import { inRound, turnOf } from '../in-round.ts'
import { RoomKring } from '../RoomKring.tsx'
import { useSessionNow } from '../use-session-now.ts'
import { useWhoSpeaks } from '../use-who-speaks.ts'
import styles from './Projector.module.css'
import { ShownWords } from './ShownWords.tsx'

interface ProjectorRoundProps {
  session: SessionWithMethod
  receivedAtMs: number
}

/** A round on the wall: the circle and the clock, what is asked, and what may be seen of what was said. */
export function ProjectorRound({ session: whole, receivedAtMs }: ProjectorRoundProps) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const nowMs = useSessionNow(whole, receivedAtMs)
  const session = inRound(whole)
  const turn = turnOf(session)
  const cue = useCue(session, nowMs)
  const { clock, rounds } = session
  const block = blockOfRound(session, clock.round)
  if (!block) return null
  return (
    <div className={styles.wall} data-full-page data-round={clock.round}>
      <div className={styles.circle}>
        <RoomKring session={session} block={block} nowMs={nowMs} speakerId={null} cue={cue} scale={WALL_SCALE} />
        {block.showsVision && <PrinciplesOnWall sessionId={session.id} />}
      </div>
      <div className={styles.words}>
        <p className={styles.eyebrow}>
          {t('room.round', { number: clock.round + 1, count: rounds.length, name: say(block.name) })}
          {turn && ` · ${turn}`}
        </p>
        <h1 className={styles.prompt} tabIndex={-1} data-page-title>
          {say(block.prompt)}
        </h1>
        <WhoSpeaks session={session} block={block} />
        <ShownWords session={session} block={block} />
      </div>
    </div>
  )
}

function WhoSpeaks({ session, block }: { session: SessionWithMethod; block: Block }) {
  return <p className={styles.who}>{useWhoSpeaks(block, session.participants)}</p>
}
