import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { MethodDraft } from '#shared/sessions/method-draft.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './BlockForm.module.css'
import { FieldProblem } from './FieldProblem.tsx'
import { NumberField } from './NumberField.tsx'
import { questionKinds } from './question-kinds.ts'
import { TextPair } from './TextPair.tsx'

interface AboutFormProps {
  draft: MethodDraft
  onChange: (changed: Partial<MethodDraft>) => void
}

const texts = ['name', 'use', 'contraIndication', 'origin'] as const

/** Everything of a method that is not a round. */
export function AboutForm({ draft, onChange }: AboutFormProps) {
  const { t } = useTranslation('methods')
  return (
    <section className={styles.form} aria-labelledby="about-form">
      <h2 id="about-form">{t('editor.about')}</h2>
      {texts.map((field) => (
        <TextPair
          key={field}
          label={t(`editor.field.${field}`)}
          path={[field]}
          value={draft[field]}
          onChange={(value) => onChange({ [field]: value })}
          multiline={field !== 'name'}
          maxLength={field === 'name' ? 120 : 600}
        />
      ))}
      <GroupSize draft={draft} onChange={onChange} />
      <Questions draft={draft} onChange={onChange} />
      <Segmented
        label={t('editor.field.safety')}
        value={draft.safety}
        onChange={(safety) => onChange({ safety })}
        options={(['any', 'some', 'much'] as const).map((value) => ({ value, label: t(`safety.${value}`) }))}
      />
      <Cases draft={draft} onChange={onChange} />
      <Checkbox
        label={t('editor.field.forBeginners')}
        checked={draft.forBeginners}
        onChange={(forBeginners) => onChange({ forBeginners })}
      />
      <Checkbox
        label={t('editor.field.doubleConfidentiality')}
        checked={draft.doubleConfidentiality}
        onChange={(doubleConfidentiality) => onChange({ doubleConfidentiality })}
      />
      <TextField
        label={t('editor.field.sources')}
        value={draft.sources.join('\n')}
        onChange={(typed) => onChange({ sources: typed === '' ? [] : typed.split('\n').slice(0, 20) })}
        multiline
        maxLength={6000}
      />
    </section>
  )
}

function GroupSize({ draft: { group }, onChange }: AboutFormProps) {
  const { t } = useTranslation('methods')
  const labelId = useId()
  return (
    <div role="group" aria-labelledby={labelId} className={styles.checks}>
      <span id={labelId} className={styles.legend}>
        {t('editor.field.group')}
      </span>
      <div className={styles.rules}>
        {(['from', 'to'] as const).map((end) => (
          <NumberField
            key={end}
            label={t(`editor.field.${end}`)}
            value={group[end]}
            onChange={(value) => onChange({ group: { ...group, [end]: value } })}
          />
        ))}
      </div>
      <FieldProblem path={['group']} />
    </div>
  )
}

function Questions({ draft: { questions }, onChange }: AboutFormProps) {
  const { t } = useTranslation('methods')
  const labelId = useId()
  return (
    <div role="group" aria-labelledby={labelId} className={styles.checks}>
      <span id={labelId} className={styles.legend}>
        {t('editor.field.questions')}
      </span>
      {questionKinds.map((kind) => (
        <Checkbox
          key={kind}
          label={t(`question.${kind}`)}
          checked={questions.includes(kind)}
          onChange={(isOn) =>
            onChange({ questions: isOn ? [...questions, kind] : questions.filter((one) => one !== kind) })
          }
        />
      ))}
    </div>
  )
}

function Cases({ draft: { cases, usualCases }, onChange }: AboutFormProps) {
  const { t } = useTranslation('methods')
  return (
    <>
      <Segmented
        label={t('editor.field.cases')}
        value={cases}
        onChange={(next) => onChange({ cases: next })}
        options={(['one', 'several'] as const).map((value) => ({ value, label: t(`editor.field.casesIs.${value}`) }))}
      />
      {cases === 'several' && (
        <NumberField
          label={t('editor.field.usualCases')}
          path={['usualCases']}
          value={usualCases}
          onChange={(next) => onChange({ usualCases: next })}
          digits={1}
        />
      )}
    </>
  )
}
