import { Check, CloudAlert, LoaderCircle, Unplug } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useConnected } from '#renderer/lib/connection-state.ts'
import { useAllSaved, useRefusal } from '#renderer/lib/documents/saved-state.ts'
import styles from './SavedLine.module.css'

const icons = { saved: Check, saving: LoaderCircle, notSaved: CloudAlert, unreachable: Unplug }

/** Whether everything that was typed is safe in the vault; of a vault that is out of reach nobody knows. */
export function SavedLine() {
  const { t } = useTranslation('app')
  const saved = useAllSaved()
  const connected = useConnected()
  const unsaved = useRefusal() ? 'notSaved' : 'saving'
  const state = connected ? (saved ? 'saved' : unsaved) : 'unreachable'
  const Icon = icons[state]
  return (
    <p className={styles.line}>
      <Icon className={styles.icon} aria-hidden />
      {t(state)}
    </p>
  )
}
