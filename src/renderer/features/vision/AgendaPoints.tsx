import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { HeldDocument } from '#shared/contract/vision.ts'
import type { AgendaPoint } from '#renderer/lib/agenda-points.ts'
import { placeOfDocument } from '#renderer/lib/place-of-document.ts'
import { useFirst } from '#renderer/lib/use-first.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { MoreLines } from '#renderer/ui/MoreLines.tsx'
import styles from './AgendaPage.module.css'

const POINTS_AT_ONCE = 20
const STORIES_AT_ONCE = 5

interface AgendaPointsProps {
  title: string
  hint: string
  points: readonly AgendaPoint[]
  marked: ReadonlySet<string>
  onMark: (key: string, isMarked: boolean) => void
}

/** Points of one kind, each to choose, with what they come from. */
export function AgendaPoints({ title, hint, points, marked, onMark }: AgendaPointsProps) {
  const name = usePointName()
  const { shown, more } = useFirst(points, POINTS_AT_ONCE)
  if (points.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <p className={styles.hint}>{hint}</p>
      <ul className={styles.points}>
        {shown.map((point) => (
          <li key={point.key} className={styles.point}>
            <Checkbox
              label={name(point)}
              checked={marked.has(point.key)}
              onChange={(next) => onMark(point.key, next)}
            />
            {point.is === 'silence' &&
              point.whys.map((why) => (
                <p key={why} className={styles.why}>
                  {why}
                </p>
              ))}
            {point.is === 'clash' && <Stories documents={point.documents} />}
          </li>
        ))}
      </ul>
      <MoreLines more={more} />
    </section>
  )
}

function usePointName(): (point: AgendaPoint) => string {
  const { t } = useTranslation('vision')
  const named = ({ number, title }: { number: number; title: string }) =>
    t('agenda.named', { number, title: title || t('untitled') })
  return (point) =>
    point.is === 'clash'
      ? t('agenda.pair', { one: named(point.one), other: named(point.other) })
      : point.document.title || t('untitled')
}

function Stories({ documents }: { documents: readonly HeldDocument[] }) {
  const { t } = useTranslation(['vision', 'app'])
  const { shown, more } = useFirst(documents, STORIES_AT_ONCE)
  return (
    <>
      <ul className={styles.stories}>
        {shown.map((document) => (
          <li key={document.id}>
            <Link href={placeOfDocument(document)}>{document.title || t('untitled')}</Link>
            <span className={styles.kind}> · {t(`app:kind.${document.kind}`)}</span>
          </li>
        ))}
      </ul>
      <MoreLines more={more} />
    </>
  )
}
