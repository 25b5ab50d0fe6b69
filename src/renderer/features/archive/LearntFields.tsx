import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import type { LearntKind } from '#shared/contract/archive.ts'
import { shares } from '#shared/dilemmas/shares.ts'
import { TagsField } from '#renderer/editor/tags/TagsField.tsx'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { useFacets } from './archive-queries.ts'
import { everything } from './archive-view.ts'
import styles from './LearntFields.module.css'
import { WordsField } from './WordsField.tsx'

/** What can be filtered by later: a success has its qualities beside what around it made it possible. */
export function LearntFields({ doc, kind }: { doc: Y.Doc; kind: LearntKind }) {
  const { t } = useTranslation(['archive', 'dilemmas'])
  const known = useFacets(everything, ['quality', 'domain']).data
  const wordsIn = (facet: 'quality' | 'domain') => known?.[facet]?.map(({ value }) => value) ?? []
  const qualities = [...t('dilemmas:qualities', { returnObjects: true }), ...wordsIn('quality')]
  return (
    <div className={styles.fields}>
      {kind === 'success' && (
        <div className={styles.columns}>
          <WordsField
            doc={doc}
            field="qualities"
            label={t('fields.qualities')}
            placeholder={t('fields.qualitiesPlaceholder')}
            known={qualities}
          />
          <WordsField
            doc={doc}
            field="factors"
            label={t('fields.factors')}
            placeholder={t('fields.factorsPlaceholder')}
            known={t('fields.knownFactors', { returnObjects: true })}
          />
        </div>
      )}
      <div className={styles.columns}>
        <TagsField doc={doc} />
        <WordsField
          doc={doc}
          field="domain"
          label={t('facet.domain')}
          placeholder={t('fields.domainPlaceholder')}
          known={wordsIn('domain')}
          isOne
        />
      </div>
      {kind !== 'success' && <SharesField doc={doc} />}
    </div>
  )
}

/** Who has a part in it: mostly more than one. */
function SharesField({ doc }: { doc: Y.Doc }) {
  const { t } = useTranslation(['archive', 'dilemmas'])
  const [value, write] = useMetaValue(doc, 'shares')
  const ticked: readonly unknown[] = Array.isArray(value) ? value : []
  return (
    <fieldset className={styles.shares}>
      <legend>{t('fields.shares')}</legend>
      {shares.map((share) => (
        <Checkbox
          key={share}
          label={t(`dilemmas:shares.${share}`)}
          checked={ticked.includes(share)}
          onChange={(on) => write(shares.filter((one) => (one === share ? on : ticked.includes(one))))}
        />
      ))}
    </fieldset>
  )
}
