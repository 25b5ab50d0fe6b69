import { useTranslation } from 'react-i18next'
import type { Participant } from '#shared/contract/session-view.ts'
import { DateField } from '#renderer/ui/DateField.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { nameOf } from './circle-view.ts'
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
  const bringer = nameOf(participants, 'bringer')
  return (
    <>
      <Intention form={form} bringer={bringer} />
      <Lesson form={form} participants={participants} />
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
    </>
  )
}

function Intention({ form, bringer }: { form: ClosingForm; bringer: string }) {
  const { t } = useTranslation('sessions')
  return (
    <section className={styles.part}>
      <h2>{t('close.intention')}</h2>
      <TextField
        label={t('close.intentionLabel', { bringer })}
        hint={t('close.intentionHint')}
        value={form.values.intention}
        onChange={(next) => form.set('intention', next)}
        maxLength={MOST_CHARS}
        multiline
        serif
      />
      <div className={styles.day}>
        <DateField
          label={t('close.by')}
          value={form.values.intentionBy}
          onChange={(next) => form.set('intentionBy', next)}
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
