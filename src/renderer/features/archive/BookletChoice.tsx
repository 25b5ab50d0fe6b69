import { CheckCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_BOOKLET_LESSONS } from '#shared/limits.ts'
import { useFirst } from '#renderer/lib/use-first.ts'
import { useRested } from '#renderer/lib/use-rested.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { LineList } from '#renderer/ui/LineList.tsx'
import { MoreLines } from '#renderer/ui/MoreLines.tsx'
import { type Chosen, isChosen, withLessons, withoutLesson } from './booklet-order.ts'
import { type BookletFilter, MOST_LISTED, useBookletLessons } from './booklet-queries.ts'
import { BookletFilters } from './BookletFilters.tsx'
import { BookletLine } from './BookletLine.tsx'
import styles from './BookletPage.module.css'

/** No answer to half a word. */
const REST_MS = 150
const AT_ONCE = 50

interface BookletChoiceProps {
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
}

/** All that can be printed: looked for by words, kind and theme, and ticked. */
export function BookletChoice({ chosen, onChoose }: BookletChoiceProps) {
  const { t } = useTranslation('keeping')
  const [filter, setFilter] = useState<BookletFilter>({ kind: null, tag: '', words: '' })
  const words = useRested(filter.words, REST_MS)
  const { data: lessons = [], error } = useBookletLessons({ ...filter, words })
  const { shown, more } = useFirst(lessons, AT_ONCE)
  const isFull = chosen.length >= MAX_BOOKLET_LESSONS
  return (
    <section className={styles.choice} aria-label={t('booklet.choose')}>
      <h2>{t('booklet.choose')}</h2>
      <BookletFilters filter={filter} onFilter={setFilter} />
      <FailureNote error={error} />
      {lessons.length === 0 && !error && <p className={styles.note}>{t('booklet.nothingFound')}</p>}
      {lessons.length > 0 && (
        <>
          <div>
            <Button size="s" icon={CheckCheck} onClick={() => onChoose(withLessons(chosen, shown))}>
              {t('booklet.takeAll')}
            </Button>
          </div>
          <LineList label={t('booklet.found')}>
            {shown.map((lesson) => (
              <BookletLine
                key={lesson.id}
                lesson={lesson}
                isChosen={isChosen(chosen, lesson.id)}
                onChoose={(on) => onChoose(on ? withLessons(chosen, [lesson]) : withoutLesson(chosen, lesson.id))}
              />
            ))}
          </LineList>
          <MoreLines more={more} />
        </>
      )}
      {more === null && lessons.length === MOST_LISTED && (
        <p className={styles.note}>{t('booklet.mostFound', { count: MOST_LISTED })}</p>
      )}
      {isFull && <p className={styles.note}>{t('booklet.full', { count: MAX_BOOKLET_LESSONS })}</p>}
    </section>
  )
}
