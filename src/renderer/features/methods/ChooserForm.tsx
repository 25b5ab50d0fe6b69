import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionKind } from '#shared/sessions/method.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { ChoiceLine, ChoiceLines } from '#renderer/ui/ChoiceLines.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { type ChooserDraft, peopleOf } from './chooser-answers.ts'
import styles from './ChooserForm.module.css'
import { questionKinds } from './question-kinds.ts'

const times = ['30', '45', '60', '90', '120'] as const
const feelings = ['new', 'fairly', 'very', 'conflict'] as const

interface ChooserFormProps {
  draft: ChooserDraft
  onChange: (draft: ChooserDraft) => void
}

/** What for, how long, with how many, how safe. */
export function ChooserForm({ draft, onChange }: ChooserFormProps) {
  const { t } = useTranslation('methods')
  return (
    <div className={styles.form}>
      <QuestionChoice value={draft.question} onChange={(question) => onChange({ ...draft, question })} />
      <Segmented
        label={t('chooser.time')}
        value={String(draft.minutes)}
        onChange={(minutes) => onChange({ ...draft, minutes: Number(minutes) })}
        options={times.map((value) => ({ value: value as string, label: value }))}
      />
      <div className={styles.people}>
        <TextField
          label={t('chooser.people')}
          hint={t('chooser.peopleHint')}
          value={draft.people}
          onChange={(people) => onChange({ ...draft, people })}
          error={peopleOf(draft) === null ? t('chooser.peopleWrong') : null}
          inputMode="numeric"
          maxLength={3}
        />
      </div>
      <Segmented
        label={t('chooser.safety')}
        value={draft.safety}
        onChange={(safety) => onChange({ ...draft, safety })}
        options={feelings.map((value) => ({ value, label: t(`chooser.safetyIs.${value}`) }))}
      />
      <Checkbox
        label={t('chooser.firstTime')}
        checked={draft.isFirstTime}
        onChange={(isFirstTime) => onChange({ ...draft, isFirstTime })}
      />
    </div>
  )
}

function QuestionChoice({ value, onChange }: { value: QuestionKind | null; onChange: (kind: QuestionKind) => void }) {
  const { t } = useTranslation('methods')
  const labelId = useId()
  return (
    <div className={styles.question}>
      <span id={labelId} className={styles.label}>
        {t('chooser.question')}
      </span>
      <ChoiceLines labelledBy={labelId} value={value} onChange={onChange}>
        {questionKinds.map((kind) => (
          <ChoiceLine key={kind} value={kind}>
            <span className={styles.ask}>{t(`chooser.ask.${kind}`)}</span>
            <span className={styles.name}>{t(`question.${kind}`)}</span>
          </ChoiceLine>
        ))}
      </ChoiceLines>
    </div>
  )
}
