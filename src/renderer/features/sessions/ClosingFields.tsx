import { useTranslation } from 'react-i18next'
import type { Participant } from '#shared/contract/session-view.ts'
import { DateField } from '#renderer/ui/DateField.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './ClosingFields.module.css'
import { recognisablePart } from './recognisable.ts'
import type { ClosingForm } from './use-closing-form.ts'

/** As long as the contract keeps a field. */
const MOST_CHARS = 1000

interface ClosingFieldsProps {
  form: ClosingForm
  participants: readonly Participant[]
}

/** Each field is kept as it is typed. */
export function ClosingFields({ form, participants }: ClosingFieldsProps) {
  const { t } = useTranslation('sessions')
  const { bringer } = form
  return (
    <>
      <Intention form={form} />
      <Lesson form={form} participants={participants} />
      {bringer !== undefined && (
        <section className={styles.part}>
          <h2>{t('close.appreciation')}</h2>
          <TextField
            label={t('close.appreciationLabel', { bringer })}
            hint={t('close.appreciationHint', { bringer })}
            value={form.values.appreciation}
            onChange={(next) => form.set('appreciation', next)}
            maxLength={MOST_CHARS}
            multiline
            serif
          />
        </section>
      )}
    </>
  )
}

/** What, by when, and who knows. */
function Intention({ form }: { form: ClosingForm }) {
  const { t } = useTranslation('sessions')
  const { bringer, values } = form
  return (
    <section className={styles.part}>
      <h2>{t('close.intention')}</h2>
      <TextField
        label={bringer === undefined ? t('close.intentionTogether') : t('close.intentionLabel', { bringer })}
        hint={t('close.intentionHint')}
        value={values.intention}
        onChange={(next) => form.set('intention', next)}
        maxLength={MOST_CHARS}
        multiline
        serif
      />
      <div className={styles.day}>
        <DateField
          label={t('close.by')}
          value={values.intentionBy}
          onChange={(next) => form.set('intentionBy', next)}
        />
        <TextField
          label={t('take.intentionKnownBy')}
          value={values.intentionKnownBy}
          onChange={(next) => form.set('intentionKnownBy', next)}
          maxLength={200}
        />
      </div>
    </section>
  )
}

function Lesson({ form, participants }: ClosingFieldsProps) {
  const { t } = useTranslation('sessions')
  const names = participants.map(({ name }) => name)
  const part = recognisablePart(form.values.lesson, names)
  return (
    <section className={styles.part}>
      <h2>{t('close.lesson')}</h2>
      <TextField
        label={t('close.lessonLabel')}
        hint={t('close.lessonHint')}
        value={form.values.lesson}
        onChange={(next) => form.set('lesson', next)}
        maxLength={MOST_CHARS}
        multiline
        serif
      />
      <p className={styles.look} role="status">
        {part !== null && t('close.recognisable', { part })}
      </p>
    </section>
  )
}
