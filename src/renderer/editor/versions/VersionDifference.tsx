import { useTranslation } from 'react-i18next'
import { differenceOf } from './difference.ts'
import { fieldText, type ShownField } from './shown-field.ts'
import type { ReadVersion } from './VersionAsItWas.tsx'
import styles from './Versions.module.css'

interface VersionDifferenceProps {
  then: ReadVersion
  now: ReadVersion
  fields: readonly ShownField[]
  canRestore: boolean
}

/** What restoring a version would do: the words that come back and those that go. */
export function VersionDifference({ then, now, fields, canRestore }: VersionDifferenceProps) {
  const { t } = useTranslation('editor')
  const words = { yes: t('versions.yes'), no: t('versions.no') }
  const textOf = ({ lines }: ReadVersion) => lines.map(({ text }) => text).join('\n')
  const shown = fields
    .map(({ name, label }) => ({
      name,
      label,
      before: fieldText(now.meta[name], words),
      after: fieldText(then.meta[name], words),
    }))
    .filter(({ before, after }) => before !== after)
  return (
    <div className={styles.read}>
      <p className={styles.legend}>{canRestore ? t('versions.legend') : t('versions.legendShared')}</p>
      <Marked now={textOf(now)} then={textOf(then)} />
      {shown.map(({ name, label, before, after }) => (
        <section key={name}>
          <h3>{label}</h3>
          <Marked now={before} then={after} />
        </section>
      ))}
    </div>
  )
}

function Marked({ now, then }: { now: string; then: string }) {
  return (
    <p className={styles.marked}>
      {differenceOf(now, then).map(({ text, where }, place) => {
        if (where === 'both') return text
        const Element = where === 'then' ? 'ins' : 'del'
        return <Element key={place}>{text}</Element>
      })}
    </p>
  )
}
