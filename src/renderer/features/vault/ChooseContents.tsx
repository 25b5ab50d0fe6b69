import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { ChoiceLine, ChoiceLines } from '#renderer/ui/ChoiceLines.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import choice from './ChooseContents.module.css'
import styles from './form.module.css'
import { VaultFrame } from './VaultFrame.tsx'

export type Contents = 'empty' | 'demo-team'

const CHOICES: readonly Contents[] = ['empty', 'demo-team']

interface ChooseContentsProps {
  error: Error | null
  onBack: () => void
  onNext: (contents: Contents) => void
}

export function ChooseContents({ error, onBack, onNext }: ChooseContentsProps) {
  const { t } = useTranslation(['vault', 'common'])
  const [contents, setContents] = useState<Contents>('empty')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onNext(contents)
  }
  return (
    <VaultFrame title={t('contents.title')} lead={t('contents.lead')} step={3}>
      <form className={styles.form} onSubmit={submit}>
        <ChoiceLines label={t('contents.title')} value={contents} onChange={setContents}>
          {CHOICES.map((value) => (
            <ChoiceLine key={value} value={value}>
              <b className={choice.name}>{t(`contents.${value}.name`)}</b>
              <span className={choice.detail}>{t(`contents.${value}.detail`)}</span>
            </ChoiceLine>
          ))}
        </ChoiceLines>
        <FailureNote error={error} />
        <div className={styles.actions}>
          <Button variant="plain" size="l" onClick={onBack}>
            {t('common:back')}
          </Button>
          <Button variant="primary" size="l" type="submit">
            {t('contents.make')}
          </Button>
        </div>
      </form>
    </VaultFrame>
  )
}
