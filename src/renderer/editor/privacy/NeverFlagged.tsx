import { Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'
import { undecide, useDecisions } from './decision-queries.ts'
import styles from './NeverFlagged.module.css'

/** The words that are never found anywhere, each with the way back; for the settings. */
export function NeverFlagged() {
  const { t } = useTranslation('privacy')
  const decisions = useDecisions(null)
  return (
    <SettingLine title={t('never.title')} detail={decisions.length === 0 ? t('never.none') : t('never.detail')}>
      {decisions.length > 0 && (
        <ul className={styles.words}>
          {decisions.map(({ id, text }) => (
            <li key={id}>
              <Button size="s" icon={Undo2} aria-label={t('never.remove', { text })} onClick={() => void undecide(id)}>
                {text}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </SettingLine>
  )
}
