import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { Block } from '#shared/sessions/block.ts'
import type { Contribution } from '#shared/sessions/contribution.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { ShownModules } from './ShownModules.tsx'
import styles from './ShownWords.module.css'
import { ScaleEnds } from '../room/ScaleEnds.tsx'
import { choicesIn, dotsOn, pickedIn, pileOf, ratingsIn, sourceOf } from '../room/round-material.ts'
import { WordsTable } from '../room/WordsTable.tsx'

/** More than this cannot be read from five metres. */
const LINES = 6

interface ShownWordsProps {
  session: SessionWithMethod
  block: Block
}

/** What was said in this round and may be seen, in the form that the round gives it. */
export function ShownWords({ session, block }: ShownWordsProps) {
  const { t } = useTranslation('sessions')
  const { clock, rounds, contributions } = session
  const own = contributions.filter(({ round }) => round === clock.round)
  const { hidden, written } = rounds[clock.round] ?? { hidden: 0, written: [] }
  if (hidden > 0) {
    return <p className={styles.hidden}>{t('projector.hidden', { count: Math.max(hidden, written.length) })}</p>
  }
  const { input } = block
  if (input.type === 'rate') return <Numbers session={session} input={input} count={written.length} />
  if (input.type === 'choose-module') return <ShownModules session={session} />
  if (input.type === 'pick') return <Choices session={session} from={input.from} />
  if (input.type === 'sort') return <Piles session={session} piles={input.piles} />
  if (input.type === 'vote') return <Lines lines={sourceOf(session)} dots={dotsOn(session)} />
  if (input.type === 'table') {
    const joined = (lines: readonly Contribution[]) => lines.map(({ text }) => text).join(' · ')
    return <WordsTable table={input} said={own} cell={joined} className={styles.table} />
  }
  return <Lines lines={own.slice(-LINES)} />
}

function Lines({ lines, dots }: { lines: readonly Contribution[]; dots?: ReadonlyMap<string, number> }) {
  const { t } = useTranslation('sessions')
  if (lines.length === 0) return null
  return (
    <ul className={styles.lines} aria-label={t('room.said')}>
      {lines.map(({ id, text, answer }) => (
        <li key={id} className={styles.line}>
          <span>{text}</span>
          {dots?.get(id) !== undefined && (
            <b className={styles.dots}>{t('projector.dots', { count: dots.get(id) ?? 0 })}</b>
          )}
          {answer && <span className={styles.answer}>{answer}</span>}
        </li>
      ))}
    </ul>
  )
}

interface NumbersProps {
  session: SessionWithMethod
  input: Extract<Block['input'], { type: 'rate' }>
  count: number
}

/** What the numbers mean; the numbers once they are shown, and until then how many were given. */
function Numbers({ session, input, count }: NumbersProps) {
  const { t } = useTranslation('sessions')
  const values = ratingsIn(session)
  return (
    <>
      {values.length > 0 && <p className={styles.numbers}>{t('rate.values', { values: values.join(' · ') })}</p>}
      <ScaleEnds input={input} className={styles.hidden} />
      {values.length === 0 && count > 0 && <p className={styles.hidden}>{t('projector.rated', { count })}</p>}
    </>
  )
}

/** What can be chosen, and what was. */
function Choices({ session, from }: { session: SessionWithMethod; from: 'cases' | 'contributions' }) {
  const picked = pickedIn(session)
  return (
    <ul className={styles.lines}>
      {choicesIn(session, from)
        .slice(0, LINES)
        .map(({ id, text }) => (
          <li key={id} className={styles.line} data-picked={picked === id || undefined}>
            {text}
          </li>
        ))}
    </ul>
  )
}

interface PilesProps {
  session: SessionWithMethod
  piles: Extract<Block['input'], { type: 'sort' }>['piles']
}

function Piles({ session, piles }: PilesProps) {
  const say = useLocalText()
  const lines = sourceOf(session)
  const lying = pileOf(session)
  return (
    <div className={styles.piles}>
      {piles.map((pile) => (
        <section key={pile.id}>
          <h2 className={styles.head}>{say(pile.name)}</h2>
          <Lines lines={lines.filter(({ id }) => lying.get(id) === pile.id)} />
        </section>
      ))}
    </div>
  )
}
