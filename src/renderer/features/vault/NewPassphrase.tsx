import { useTranslation } from 'react-i18next'
import { PassphraseField } from './PassphraseField.tsx'
import type { Strength } from './strength.ts'
import { StrengthMeter } from './StrengthMeter.tsx'
import styles from './NewPassphrase.module.css'

interface NewPassphraseProps {
  value: string
  onChange: (value: string) => void
  strength: Strength | undefined
  autoFocus?: boolean
}

/** A new passphrase with its strength under it. */
export function NewPassphrase({ value, onChange, strength, autoFocus = false }: NewPassphraseProps) {
  const { t } = useTranslation('vault')
  return (
    <div className={styles.group}>
      <PassphraseField label={t('passphrase.new')} value={value} onChange={onChange} kind="new" autoFocus={autoFocus} />
      <StrengthMeter strength={strength} />
    </div>
  )
}
