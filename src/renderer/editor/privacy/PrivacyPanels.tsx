import { ShieldOff } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { AliasList } from '../aliases/AliasList.tsx'
import { changeDesk } from '../aliases/desk.ts'
import { useNamesKey } from '../aliases/use-names-key.ts'
import { useWindowChoice } from '../window-memory.ts'
import styles from './Finding.module.css'
import { FindingsPanel } from './FindingsPanel.tsx'
import type { PrivacyMarginProps } from './PrivacyMargin.tsx'

/** What `PrivacyMargin` loads when it is first needed. */
export function PrivacyPanels({ document, fields, madeFrom }: PrivacyMarginProps) {
  const { t } = useTranslation('privacy')
  const [isOff, setOff] = useWindowChoice('check-off')
  const isOfTeam = madeFrom !== undefined
  return (
    <div className={styles.margin}>
      {isOff ? (
        <p className={styles.off}>
          <ShieldOff aria-hidden />
          <span>{t('check.isOff')}</span>
          <Button variant="plain" size="s" onClick={() => setOff(false)}>
            {t('check.turnOn')}
          </Button>
        </p>
      ) : (
        <FindingsPanel document={document} fields={fields} madeFrom={madeFrom} />
      )}
      {!isOfTeam && <Aliases document={document} fields={fields} />}
    </div>
  )
}

function Aliases({ document, fields }: Pick<PrivacyMarginProps, 'document' | 'fields'>) {
  const { doc } = document
  const names = fields.join(' ') // the same list may come as another array
  useEffect(() => {
    changeDesk(doc, { fields: names.split(' ').filter(Boolean) })
    return () => changeDesk(doc, { fields: null, target: null, renaming: null })
  }, [doc, names])
  useNamesKey()
  return <AliasList document={document} fields={fields} />
}
