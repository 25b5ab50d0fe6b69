import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import styles from './ReportRounds.module.css'
import { Speaker } from '../Speaker.tsx'
import { DoneList } from './DoneList.tsx'
import { SaidTable } from './SaidTable.tsx'

const MINUTE_MS = 60_000

/** What was said, round by round, as far as the method keeps it. */
export function ReportRounds({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const { rounds, contributions, marks, clock } = session
  const visited = rounds.map((_, round) => (clock.rounds[round]?.spentMs ?? 0) > 0)
  return (
    <section>
      <h2 className={styles.title}>{t('report.rounds')}</h2>
      {rounds.map(({ blockId, caseId, personId }, round) => {
        const said = contributions.filter((contribution) => contribution.round === round)
        const isEmpty = said.length === 0 && marks.every((mark) => mark.round !== round)
        if (!visited[round] && isEmpty) return null
        return <Round key={`${blockId} ${caseId} ${personId}`} session={session} round={round} said={said} />
      })}
    </section>
  )
}

interface RoundProps {
  session: SessionWithMethod
  round: number
  said: SessionWithMethod['contributions']
}

function Round({ session, round, said }: RoundProps) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const { clock, participants } = session
  const block = blockOfRound(session, round)
  if (!block) return null
  const { input } = block
  const lines = said.filter(({ cell }) => cell === null || input.type !== 'table')
  const minutes = Math.round((clock.rounds[round]?.spentMs ?? 0) / MINUTE_MS)
  return (
    <section className={styles.round}>
      <h3 className={styles.name}>
        {say(block.name)} <span className={styles.minutes}>{t('minutes', { count: minutes })}</span>
      </h3>
      {input.type === 'table' && lines.length < said.length && <SaidTable table={input} said={said} />}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((contribution) => (
            <li key={contribution.id} className={styles.line}>
              <Speaker participants={participants} contribution={contribution} />
              <span className={styles.text}>
                {contribution.text}
                {contribution.answer && <span className={styles.answer}>{contribution.answer}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <DoneList session={session} round={round} block={block} />
      {block.record === 'nothing' && <p className={styles.none}>{t('report.nothing')}</p>}
    </section>
  )
}
