import { FileText } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './ImportVision.module.css'

/** Never shown: a pasted text is read by the same way as a file. */
const PASTED_NAME = 'text.txt'

/** Where the text comes from: pasted here, or a file. */
export function ChooseText({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { t } = useTranslation('vision')
  const [text, setText] = useState('')
  const files = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.choose}>
      <TextField label={t('import.paste')} value={text} onChange={setText} multiline serif />
      <div className={styles.deeds}>
        <Button
          variant="primary"
          busy={busy}
          disabled={text.trim() === ''}
          onClick={() => onFile(new File([text], PASTED_NAME))}
        >
          {t('import.read')}
        </Button>
        <Button icon={FileText} busy={busy} onClick={() => files.current?.click()}>
          {t('import.choose')}
        </Button>
      </div>
      <p className={styles.kinds}>{t('import.kinds')}</p>
      <input
        ref={files}
        type="file"
        accept=".docx,.md,.txt,.html"
        hidden
        tabIndex={-1}
        autoComplete="off"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          target.value = ''
        }}
      />
    </div>
  )
}
