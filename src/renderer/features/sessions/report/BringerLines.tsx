import { useTranslation } from 'react-i18next'
import type { BringerFile } from '#shared/contract/session-after.ts'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { blockOfRound } from '#shared/sessions/block-of-round.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import styles from './BringerPart.module.css'

/** The lines that are the bringer's alone, by the round they were said in; appreciation comes last. */
export function BringerLines({ session, file }: { session: SessionWithMethod; file: BringerFile }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const titleOf = (round: number | null) => {
    const block = round === null ? undefined : blockOfRound(session, round)
    return block ? say(block.name) : t('close.appreciation')
  }
  return [...Map.groupBy(file.lines, ({ round }) => round)].map(([round, lines]) => (
    <div key={round ?? 'appreciation'}>
      <h3 className={styles.round}>{titleOf(round)}</h3>
      <ul className={styles.list}>
        {lines.map(({ name, text, answer }) => (
          <li key={`${name} ${text}`} className={styles.words}>
            {text}
            {answer && <span className={styles.answer}>{answer}</span>}
            {name && <span className={styles.by}>{name}</span>}
          </li>
        ))}
      </ul>
    </div>
  ))
}
