import { useTranslation } from 'react-i18next'
import type { DraftText } from '#shared/sessions/method-draft.ts'
import type { MethodProblem } from '#shared/sessions/method-problems.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useEditing, useProblemAt } from './editing-context.ts'
import styles from './TextPair.module.css'
import { useProblemWords } from './use-problem-words.ts'

interface TextPairProps {
  label: string
  hint?: string
  path: MethodProblem['path']
  value: DraftText
  onChange: (value: DraftText) => void
  multiline?: boolean
  serif?: boolean
  maxLength?: number
}

const LONGEST = 4000

/** A text in the method's own language and, when asked for, in the other beside it. */
export function TextPair(props: TextPairProps) {
  const { label, hint, path, value, onChange, multiline = false, serif = false, maxLength = LONGEST } = props
  const { t } = useTranslation('methods')
  const { language, showsBoth } = useEditing()
  const other = language === 'nl' ? 'en' : 'nl'
  const code = useProblemAt(path)
  const words = useProblemWords()
  const shared = { multiline, serif, maxLength }
  return (
    <div className={styles.pair}>
      <TextField
        {...shared}
        label={label}
        {...(hint ? { hint } : {})}
        value={value[language]}
        onChange={(next) => onChange({ ...value, [language]: next })}
        error={code && words({ path, code })}
      />
      {showsBoth && (
        <div lang={other} className={styles.other}>
          <TextField
            {...shared}
            label={t('editor.inLanguage', { field: label, language: t(`editor.language.${other}`) })}
            placeholder={t('editor.sameWhenEmpty')}
            value={value[other]}
            onChange={(next) => onChange({ ...value, [other]: next })}
          />
        </div>
      )}
    </div>
  )
}
