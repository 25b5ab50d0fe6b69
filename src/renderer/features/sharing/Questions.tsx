import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShareChoices, SharePreview } from '#shared/contract/sharing.ts'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { AskedCircle } from './AskedCircle.tsx'
import { AlsoShared } from './AlsoShared.tsx'
import styles from './Questions.module.css'
import { TogetherChoice } from './TogetherChoice.tsx'
import { VisibilityChoice } from './VisibilityChoice.tsx'

interface QuestionsProps {
  preview: SharePreview
  choices: ShareChoices
  onChange: (choices: ShareChoices) => void
  summaryRef: RefObject<HTMLElement | null>
  /** Whether the team writes in it from the start. */
  together: boolean
  onTogether: (together: boolean) => void
}

/** What only the author can say: the sentence it is known by, as what it is shared, and whether under a name. */
export function Questions(props: QuestionsProps) {
  const { preview, choices, onChange, summaryRef, together, onTogether } = props
  const { t } = useTranslation('sharing')
  const isNew = preview.before === null
  const change = (part: Partial<ShareChoices>) => onChange({ ...choices, ...part })
  return (
    <div className={styles.questions}>
      <TextField
        label={t('questions.summary')}
        hint={t('questions.summaryHint')}
        value={choices.summary}
        onChange={(summary) => change({ summary })}
        maxLength={300}
        serif
        inputRef={(element) => {
          summaryRef.current = element
        }}
      />
      {preview.kinds.length > 1 && (
        <div>
          <Segmented
            label={t('questions.as')}
            value={choices.kind}
            onChange={(kind) => change({ kind })}
            options={preview.kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
          <p className={styles.about}>{t(`questions.about.${choices.kind}`)}</p>
        </div>
      )}
      {preview.optional.length > 0 && (
        <AlsoShared names={preview.optional} chosen={choices.chosen} onChange={(chosen) => change({ chosen })} />
      )}
      {preview.agreedToKeep && <AskedCircle chosen={choices.chosen} onChange={(chosen) => change({ chosen })} />}
      {isNew && <VisibilityChoice value={choices.visibility} onChange={(visibility) => change({ visibility })} />}
      {isNew && choices.kind === 'dilemma' && <TogetherChoice checked={together} onChange={onTogether} />}
      <p className={styles.about}>{t('questions.readers')}</p>
    </div>
  )
}
