import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
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
  const id = useId()
  const [contents, setContents] = useState<Contents>('empty')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onNext(contents)
  }
  return (
    <VaultFrame title={t('contents.title')} lead={t('contents.lead')} step={3}>
      <form className={styles.form} onSubmit={submit}>
        <RadioGroup
          className={choice.choices ?? ''}
          aria-label={t('contents.title')}
          value={contents}
          onValueChange={setContents}
        >
          {CHOICES.map((value) => (
            <label key={value} htmlFor={`${id}-${value}`} className={choice.choice}>
              <Radio.Root id={`${id}-${value}`} className={choice.radio ?? ''} value={value} />
              <span>
                <b>{t(`contents.${value}.name`)}</b>
                <span className={choice.detail}>{t(`contents.${value}.detail`)}</span>
              </span>
            </label>
          ))}
        </RadioGroup>
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
