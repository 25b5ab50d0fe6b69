import { TOGGLE_LINK_COMMAND } from '@lexical/link'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ExternalLink, Pencil, Unlink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import styles from './LinkPreview.module.css'
import { isSafeLink } from './safe-link.ts'

/** Where the link at the caret leads, in full, before anybody follows it. */
export function LinkPreview({ url, onChange }: { url: string; onChange: () => void }) {
  const [editor] = useLexicalComposerContext()
  const { t } = useTranslation('editor')
  return (
    <div className={styles.preview} role="group" aria-label={t('link.title')}>
      {isSafeLink(url) ? (
        <a className={styles.url} href={url} target="_blank" rel="noopener noreferrer">
          {url}
          <ExternalLink aria-hidden />
        </a>
      ) : (
        <span className={styles.url}>{t('link.notAllowed')}</span>
      )}
      <IconButton size="s" icon={Pencil} label={t('link.change')} onClick={onChange} />
      <IconButton
        size="s"
        icon={Unlink}
        label={t('link.remove')}
        onClick={() => {
          editor.dispatchCommand(TOGGLE_LINK_COMMAND, null)
          editor.focus()
        }}
      />
    </div>
  )
}
