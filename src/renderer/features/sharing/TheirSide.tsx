import { useTranslation } from 'react-i18next'
import type { SharePreview } from '#shared/contract/sharing.ts'
import { FieldValues } from './FieldValues.tsx'
import { aliasSpans, type MarkedSpan, markedRuns } from './marked-runs.ts'
import { inReadingOrder } from './reading-order.ts'
import { useOwnerName } from './sharing-queries.ts'
import styles from './Side.module.css'
import { StanceValues } from './StanceValues.tsx'
import { TextBlocks } from './TextBlocks.tsx'
import { TheirWords } from './Words.tsx'

/** The colleagues' side: exactly what goes, with what was found in it underlined. */
export function TheirSide({ preview: { mine, theirs, choices, findings } }: { preview: SharePreview }) {
  const { t } = useTranslation('sharing')
  const owner = useOwnerName()
  const foundIn = (field: string): MarkedSpan[] =>
    findings.filter((finding) => finding.field === field).map(({ start, end }) => ({ start, end, mark: 'found' }))
  const { head, tail } = inReadingOrder(theirs.fields)
  const isEmpty = theirs.fields.length === 0 && theirs.body.length === 0
  return (
    <>
      <p className={styles.hint}>
        {t(`kind.${theirs.kind}`)} ·{' '}
        {choices.visibility === 'named' ? t('sides.by', { name: owner }) : t('sides.anonymous')}
      </p>
      <p className={choices.summary === '' ? styles.empty : styles.summary}>
        {choices.summary === '' ? (
          t('sides.noSummary')
        ) : (
          <TheirWords runs={markedRuns([plain(choices.summary)], foundIn('summary'))} />
        )}
      </p>
      {isEmpty && <p className={styles.empty}>{t('sides.empty')}</p>}
      <FieldValues fields={head} marksIn={foundIn} linkWords={t('sharedDilemma')} />
      <TextBlocks
        blocks={theirs.body}
        words={(block, at) => (
          <TheirWords runs={markedRuns(block.runs, [...foundIn(`body:${at}`), ...aliasSpans(mine.body[at])])} />
        )}
      />
      <FieldValues fields={tail} marksIn={foundIn} linkWords={t('sharedDilemma')} />
      <StanceValues stances={theirs.stances} marksIn={foundIn} />
    </>
  )
}

const plain = (text: string) => ({ text, format: 0, url: null, documentId: null })
