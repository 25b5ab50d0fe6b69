import { ShieldOff } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { AliasList } from '../aliases/AliasList.tsx'
import { changeDesk } from '../aliases/desk.ts'
import { useNamesKey } from '../aliases/use-names-key.ts'
import { useWindowChoice } from '../window-memory.ts'
import styles from './Finding.module.css'
import { FindingsPanel } from './FindingsPanel.tsx'

export interface PrivacyPanelsProps {
  /** From `useDocument`. */
  document: OpenDocument
  /** The names of the document's typed fields that hold text: `title`, `question`, … */
  fields: readonly string[]
  /**
   * Given for a text of the team, where an alias can only stand as plain words: the personal document that it was made
   * from, whose names are known here, or null in all other vaults.
   */
  madeFrom?: DocumentId | null
}

/** What `PrivacyMargin` loads when it is first needed. */
export function PrivacyPanels({ document, fields, madeFrom }: PrivacyPanelsProps) {
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

function Aliases({ document, fields }: Pick<PrivacyPanelsProps, 'document' | 'fields'>) {
  const { doc } = document
  const names = fields.join(' ') // the same list may come as another array
  useEffect(() => {
    changeDesk(doc, { fields: names.split(' ').filter(Boolean) })
    return () => changeDesk(doc, { fields: null, target: null, renaming: null })
  }, [doc, names])
  useNamesKey()
  return <AliasList document={document} fields={fields} />
}
