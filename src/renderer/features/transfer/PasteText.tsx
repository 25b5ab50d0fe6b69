import { type ClipboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { type IncomingFile, pastedText } from './incoming-file.ts'
import styles from './PasteText.module.css'

/** A text that was copied elsewhere. Its formatting comes along as long as nothing is changed in it here. */
export function PasteText({ onText }: { onText: (file: IncomingFile) => void }) {
  const { t } = useTranslation('transfer')
  const [text, setText] = useState('')
  const [pasted, setPasted] = useState<{ text: string; html: string } | null>(null)
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html')
    setPasted(text === '' && html !== '' ? { html, text: sameLines(event.clipboardData.getData('text/plain')) } : null)
  }
  const html = pasted && pasted.text === sameLines(text) ? pasted.html : null
  return (
    <div className={styles.paste} onPaste={paste}>
      <TextField label={t('in.pasteHere')} value={text} onChange={setText} multiline serif autoFocus />
      <Button disabled={text.trim() === ''} onClick={() => onText(pastedText(t('in.pastedName'), text, html))}>
        {t('in.usePasted')}
      </Button>
    </div>
  )
}

function sameLines(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
