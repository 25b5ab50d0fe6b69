import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { MetaField } from '#renderer/editor/MetaField.tsx'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { type Share, shareFields, shares as allShares } from '#shared/dilemmas/shares.ts'
import type { DilemmaFields } from './dilemma-fields.ts'
import styles from './Template.module.css'

interface SharesFieldsProps {
  doc: Y.Doc
  shares: DilemmaFields['shares']
  autoFocus: boolean
}

/** Who has a part in the difficulty: a mark each, with words for who wants them. */
export function SharesFields({ doc, shares, autoFocus }: SharesFieldsProps) {
  return (
    <div className={styles.shares}>
      {allShares.map((share, place) => (
        <ShareField key={share} doc={doc} share={share} words={shares[share]} autoFocus={autoFocus && place === 0} />
      ))}
    </div>
  )
}

interface ShareFieldProps {
  doc: Y.Doc
  share: Share
  words: string | null
  autoFocus: boolean
}

function ShareField({ doc, share, words, autoFocus }: ShareFieldProps) {
  const { t } = useTranslation('dilemmas')
  const [, write] = useMetaValue(doc, shareFields[share])
  // Somebody who takes a mark away and puts it back finds the words again.
  const before = useRef('')
  const mark = (checked: boolean) => {
    if (!checked) before.current = words ?? ''
    write(checked ? before.current : null)
  }
  return (
    <div className={styles.share}>
      <Checkbox label={t(`shares.${share}`)} checked={words !== null} onChange={mark} autoFocus={autoFocus} />
      {words !== null && (
        <MetaField
          doc={doc}
          field={shareFields[share]}
          look="running"
          label={t('shareWords', { share: t(`shares.${share}`) })}
          placeholder={t('placeholder.share')}
          maxLength={1000}
        />
      )}
    </div>
  )
}
