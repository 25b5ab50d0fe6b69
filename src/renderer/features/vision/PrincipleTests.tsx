import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { LessonOn, PrincipleTest } from '#shared/contract/vision.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { paths } from '#renderer/lib/paths.ts'
import { placeOfDocument } from '#renderer/lib/place-of-document.ts'
import { useFirst } from '#renderer/lib/use-first.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { MoreLines } from '#renderer/ui/MoreLines.tsx'
import styles from './PrinciplePage.module.css'

const AT_ONCE = 40

interface PrincipleTestsProps {
  principle: { readonly tests: readonly PrincipleTest[]; readonly lesson: LessonOn | null }
}

/** The newest lesson on a principle, and all that was held against it. */
export function PrincipleTests({ principle: { tests, lesson } }: PrincipleTestsProps) {
  const { t } = useTranslation('vision')
  const { shown, more } = useFirst(tests, AT_ONCE)
  return (
    <>
      {lesson && (
        <section>
          <h2>{t('tests.lesson')}</h2>
          <p className={styles.lesson}>
            <Link href={paths.archived(lesson.id)}>{lesson.line || t('untitled')}</Link>
          </p>
        </section>
      )}
      <section>
        <h2>{t('tests.title')}</h2>
        {tests.length === 0 ? (
          <p className={styles.none}>{t('tests.none')}</p>
        ) : (
          <ul className={styles.list}>
            {shown.map((test) => (
              <TestLine key={test.document.id} test={test} />
            ))}
          </ul>
        )}
        <MoreLines more={more} />
      </section>
    </>
  )
}

function TestLine({ test: { document, stance, why, atMs } }: { test: PrincipleTest }) {
  const { t } = useTranslation(['vision', 'app'])
  const language = useLanguage()
  const nowMs = useNow()
  return (
    <li className={styles.test}>
      <span className={styles.stance} data-stance={stance}>
        {t(`stance.${stance}`)}
      </span>
      <div className={styles.told}>
        <Link href={placeOfDocument(document)} className={styles.name}>
          {document.title || t('untitled')}
        </Link>
        {why && <p className={styles.why}>{why}</p>}
        <p className={styles.detail}>
          {t(`app:kind.${document.kind}`)} · {formatWhen(atMs, nowMs, language)}
        </p>
      </div>
    </li>
  )
}
