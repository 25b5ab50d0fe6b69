import { useTranslation } from 'react-i18next'
import type { SharePreview } from '#shared/contract/sharing.ts'
import { FieldValues } from './FieldValues.tsx'
import { inReadingOrder } from './reading-order.ts'
import styles from './Side.module.css'
import { StanceValues } from './StanceValues.tsx'
import { TextBlocks } from './TextBlocks.tsx'
import { OwnWords } from './Words.tsx'

/** The author's own side: with real names, and with what stays here. */
export function OwnSide({ preview: { mine, theirs } }: { preview: SharePreview }) {
  const { t } = useTranslation('sharing')
  const going = new Set(theirs.fields.map((field) => field.name))
  const staying = new Set(mine.fields.map((field) => field.name).filter((name) => !going.has(name)))
  // When to tell what happened next says nothing while that stays here.
  const { head, tail } = inReadingOrder(mine.fields.filter(({ name }) => name !== 'outcomeHidden' || going.has(name)))
  const isEmpty = mine.fields.length === 0 && mine.body.length === 0
  return (
    <>
      <p className={styles.hint}>{t('sides.mineHint')}</p>
      {isEmpty && <p className={styles.empty}>{t('sides.empty')}</p>}
      <FieldValues fields={head} staying={staying} linkWords={t('ownDilemma')} />
      {mine.body.length > 0 && (
        <div className={styles.body} data-staying={theirs.body.length === 0 || undefined}>
          {theirs.body.length === 0 && <p className={styles.stays}>{t('sides.roundsStay')}</p>}
          <TextBlocks blocks={mine.body} words={(block) => <OwnWords runs={block.runs} />} />
        </div>
      )}
      <FieldValues fields={tail} staying={staying} linkWords={t('ownDilemma')} />
      <StanceValues stances={mine.stances} going={theirs.stances} />
    </>
  )
}
