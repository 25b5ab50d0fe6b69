import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BookletLesson } from '#shared/contract/keeping.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { type Chosen, movedLesson, withoutLesson } from './booklet-order.ts'
import styles from './BookletPage.module.css'

interface BookletOrderProps {
  chosen: Chosen
  onOrder: (chosen: Chosen) => void
}

/** What goes in, in its order. */
export function BookletOrder({ chosen, onOrder }: BookletOrderProps) {
  const { t } = useTranslation('keeping')
  const [said, setSaid] = useState('')
  const titleOf = ({ title, line }: BookletLesson) => title || line || t('again.untitled')
  const move = (lesson: BookletLesson, by: 1 | -1) => {
    const next = movedLesson(chosen, lesson.id, by)
    const place = next.findIndex(({ id }) => id === lesson.id) + 1
    setSaid(t('booklet.moved', { title: titleOf(lesson), place }))
    onOrder(next)
  }
  return (
    <section className={styles.choice} aria-label={t('booklet.inIt')}>
      <h2>{t('booklet.inIt')}</h2>
      {chosen.length === 0 && <p className={styles.note}>{t('booklet.nothingYet')}</p>}
      {chosen.length > 0 && (
        <ol className={styles.order}>
          {chosen.map((lesson) => {
            const title = titleOf(lesson)
            return (
              <li key={lesson.id}>
                <span className={styles.title}>{title}</span>
                <IconButton
                  icon={ArrowUp}
                  size="s"
                  label={t('booklet.up', { title })}
                  onClick={() => move(lesson, -1)}
                />
                <IconButton
                  icon={ArrowDown}
                  size="s"
                  label={t('booklet.down', { title })}
                  onClick={() => move(lesson, 1)}
                />
                <IconButton
                  icon={X}
                  size="s"
                  label={t('booklet.leaveOut', { title })}
                  onClick={() => onOrder(withoutLesson(chosen, lesson.id))}
                />
              </li>
            )
          })}
        </ol>
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </section>
  )
}
