import { Dialog } from '@base-ui/react/dialog'
import { ChevronLeft, ChevronRight, Eye, Maximize, Minimize, X } from 'lucide-react'
import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import styles from './ReadDilemmaPage.module.css'
import { ReadText } from './ReadText.tsx'
import { useDilemmaFields } from './use-dilemma-fields.ts'
import { useFullScreen } from './use-full-screen.ts'
import { usePageKeys } from './use-page-keys.ts'
import { usePages } from './use-pages.ts'

interface ReadPagesProps {
  document: OpenDocument
  /** What fills the window, and the screen when asked. */
  sheet: RefObject<HTMLElement | null>
}

/** The text in pages as large as the window, turned by arrow keys. */
export function ReadPages({ document, sheet }: ReadPagesProps) {
  const { t } = useTranslation(['dilemmas', 'common'])
  const fields = useDilemmaFields(document.doc)
  const [outcomeShown, setOutcomeShown] = useState(false)
  const room = useRef<HTMLDivElement>(null)
  const { page, pages, turnTo } = usePages(room)
  const [isFull, toggleFull] = useFullScreen(sheet)
  usePageKeys(sheet, { page, pages, turnTo, toggleFull })
  const showOutcome = () => {
    setOutcomeShown(true)
    // Once its page is there.
    requestAnimationFrame(() => requestAnimationFrame(() => turnTo(Infinity)))
  }
  return (
    <>
      <div ref={room} className={styles.room}>
        <ReadText document={document} fields={fields} outcomeShown={outcomeShown} />
      </div>
      <div className={styles.foot}>
        {fields.outcome !== '' && !outcomeShown && (
          <Button variant="plain" size="s" icon={Eye} onClick={showOutcome}>
            {t('readView.showOutcome')}
          </Button>
        )}
        <span className={styles.gap} />
        <IconButton
          icon={ChevronLeft}
          label={t('readView.previous')}
          aria-disabled={page === 0}
          onClick={() => turnTo(page - 1)}
        />
        <p className={styles.count} role="status">
          {t('readView.page', { page: page + 1, pages })}
        </p>
        <IconButton
          icon={ChevronRight}
          label={t('readView.next')}
          aria-disabled={page === pages - 1}
          onClick={() => turnTo(page + 1)}
        />
        <IconButton
          icon={isFull ? Minimize : Maximize}
          label={isFull ? t('readView.window') : t('readView.full')}
          onClick={toggleFull}
        />
        <Dialog.Close render={<IconButton icon={X} label={t('common:close')} />} />
      </div>
    </>
  )
}
