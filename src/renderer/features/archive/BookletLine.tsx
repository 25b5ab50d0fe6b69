import { useTranslation } from 'react-i18next'
import type { BookletLesson } from '#shared/contract/keeping.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import styles from './BookletPage.module.css'

interface BookletLineProps {
  lesson: BookletLesson
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

/** One lesson that can be ticked. */
export function BookletLine({ lesson, isChosen, onChoose }: BookletLineProps) {
  const { t } = useTranslation(['keeping', 'archive', 'common'])
  const title = lesson.title || lesson.line || t('again.untitled')
  const facts = [
    t(`archive:kind.${lesson.kind}`),
    ...(lesson.space === 'personal' ? [] : [t('common:team')]),
    ...lesson.tags,
  ]
  const label = (
    <span className={styles.said}>
      <span className={styles.title}>{title}</span>
      {lesson.line !== title && lesson.line !== '' && <span className={styles.sentence}>{lesson.line}</span>}
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </span>
  )
  return (
    <li className={styles.line}>
      <Checkbox label={label} checked={isChosen} onChange={onChoose} />
    </li>
  )
}
