import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '#renderer/ui/Page.tsx'
import { answersOf, firstDraft } from './chooser-answers.ts'
import { ChooserAnswer } from './ChooserAnswer.tsx'
import { ChooserForm } from './ChooserForm.tsx'
import styles from './ChooseMethodPage.module.css'

/** Four quiet questions, and what may suit. */
export function ChooseMethodPage() {
  const { t } = useTranslation('methods')
  const [draft, setDraft] = useState(firstDraft)
  return (
    <Page eyebrow={t('chooser.eyebrow')} title={t('chooser.title')} lead={t('chooser.lead')}>
      <div className={styles.sides}>
        <ChooserForm draft={draft} onChange={setDraft} />
        <ChooserAnswer answers={answersOf(draft)} />
      </div>
    </Page>
  )
}
