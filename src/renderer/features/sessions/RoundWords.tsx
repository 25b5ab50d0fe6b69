import { Ear, MessageCircle } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { Block } from '#shared/sessions/block.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { nameOf } from './circle-view.ts'
import { turnOf } from './in-round.ts'
import { OpenIntentions } from './OpenIntentions.tsx'
import styles from './RoundWords.module.css'
import { useWhoSpeaks } from './use-who-speaks.ts'

/** What this round asks: of everyone, of the facilitator, of the case bringer. */
export function RoundWords({ session, block }: { session: SessionWithMethod; block: Block }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const { clock, rounds, participants } = session
  const turn = turnOf(session)
  const who = useWhoSpeaks(block, participants)
  const prompt = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Coming from a button that is gone, the focus would be nowhere.
    if (document.activeElement === document.body) prompt.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className={styles.words}>
      <p className={styles.eyebrow}>
        {t('room.round', { number: clock.round + 1, count: rounds.length, name: say(block.name) })}
        {turn && ` · ${turn}`}
      </p>
      <div className={styles.asked} aria-live="polite">
        <h1 ref={prompt} className={styles.prompt} tabIndex={-1} data-page-title>
          {say(block.prompt)}
        </h1>
        <p className={styles.who}>
          <MessageCircle aria-hidden />
          <span>{who}</span>
        </p>
      </div>
      {block.cue && (
        <p className={styles.cue}>
          <Ear aria-hidden />
          <span>{say(block.cue)}</span>
        </p>
      )}
      {block.bringerDoes && (
        <p className={styles.bringer}>
          <b>{t('room.for', { name: nameOf(participants, 'bringer') })}</b> {say(block.bringerDoes)}
        </p>
      )}
      {block.id === 'look-back' && <OpenIntentions />}
    </section>
  )
}
