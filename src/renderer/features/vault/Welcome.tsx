import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '#renderer/lib/languages.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { usePreferences } from '#renderer/lib/use-preferences.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './form.module.css'
import { VaultFrame } from './VaultFrame.tsx'

const MAX_NAME_CHARS = 80

interface WelcomeProps {
  name: string
  onName: (name: string) => void
  onNext: () => void
  onRestore: () => void
}

/** The first page of all: in which language, and how to call you. */
export function Welcome({ name, onName, onNext, onRestore }: WelcomeProps) {
  const { t } = useTranslation(['vault', 'common'])
  const language = useLanguage()
  const { change } = usePreferences()
  const ready = name.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) onNext()
  }
  return (
    <VaultFrame title={t('welcome.title')} lead={t('welcome.lead')} step={1}>
      <form className={styles.form} onSubmit={submit}>
        <Segmented
          label={t('welcome.language')}
          value={language}
          onChange={(next) => change({ language: next })}
          options={languages.map((value) => ({ value, label: t(`common:language.${value}`) }))}
        />
        <TextField
          label={t('welcome.name')}
          hint={t('welcome.nameHint')}
          value={name}
          onChange={onName}
          maxLength={MAX_NAME_CHARS}
          autoFocus
        />
        <div className={styles.actions}>
          <Button variant="primary" size="l" type="submit" disabled={!ready}>
            {t('common:next')}
          </Button>
          <Button variant="plain" size="l" className={styles.last} onClick={onRestore}>
            {t('welcome.restore')}
          </Button>
        </div>
      </form>
    </VaultFrame>
  )
}
