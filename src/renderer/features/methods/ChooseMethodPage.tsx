import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '#renderer/ui/Page.tsx'
import type { ChooseFor } from './choose-for.ts'
import { answersOf, firstDraft } from './chooser-answers.ts'
import { ChooserAnswer } from './ChooserAnswer.tsx'
import { ChooserForm } from './ChooserForm.tsx'
import styles from './ChooseMethodPage.module.css'

/** A few quiet questions, and what may suit: for a session that is being planned or opened, or to look around. */
export function ChooseMethodPage({ back, take }: ChooseFor) {
  const { t } = useTranslation('methods')
  const [draft, setDraft] = useState(firstDraft)
  return (
    <Page
      back={{ href: back.href, name: t(`chooser.back.${back.name}`) }}
      title={t('chooser.title')}
      lead={t('chooser.lead')}
    >
      <div className={styles.sides}>
        <ChooserForm draft={draft} onChange={setDraft} />
        <ChooserAnswer answers={answersOf(draft)} take={take} />
      </div>
    </Page>
  )
}
