import { useTranslation } from 'react-i18next'
import type { DraftBlock } from '#shared/sessions/method-draft.ts'
import type { Block } from '#shared/sessions/block.ts'
import styles from './Timeline.module.css'
import { useDraftText } from './use-draft-text.ts'

/** A round as short as this many minutes still shows. */
const LEAST_WIDE = 3

/** The rounds side by side, as wide as they last: green where the group talks, clay where the bringer does. */
export function Timeline({ blocks }: { blocks: readonly (Block | DraftBlock)[] }) {
  const { t } = useTranslation('methods')
  const say = useDraftText()
  return (
    <div
      className={styles.line}
      role="img"
      aria-label={t('reader.line')}
      style={{
        gridTemplateColumns: blocks.map(({ minutes }) => `minmax(0, ${Math.max(LEAST_WIDE, minutes)}fr)`).join(' '),
      }}
    >
      {blocks.map(({ id, name, minutes, speaks }) => (
        <div key={id} className={styles.round} data-speaks={speaks}>
          <span className={styles.name}>{say(name)}</span>
          <span>{minutes}</span>
        </div>
      ))}
    </div>
  )
}
