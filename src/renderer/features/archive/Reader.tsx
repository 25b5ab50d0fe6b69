import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ArchiveKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { VisionMargin } from '#renderer/editor/vision/VisionMargin.tsx'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { Around } from './Around.tsx'
import { useKindOf } from './archive-queries.ts'
import { DilemmaReader } from './DilemmaReader.tsx'
import { LearntReader } from './LearntReader.tsx'
import { ReadAlone } from './ReadAlone.tsx'
import styles from './Reader.module.css'
import { ReviewDate } from './ReviewDate.tsx'
import { SessionReader } from './SessionReader.tsx'

interface ReaderProps {
  id: DocumentId
  /** As the list tells it. */
  kind: ArchiveKind | undefined
  startsInEdit: boolean
  /** The list is put away. */
  isAlone: boolean
  onAlone: (isAlone: boolean) => void
}

/** The piece that is open, beside the list; on a small screen in its place. */
export function Reader({ id, kind: told, startsInEdit, isAlone, onAlone }: ReaderProps) {
  const { t } = useTranslation(['archive', 'common'])
  const tool = <ReadAlone isAlone={isAlone} onChange={onAlone} />
  const { kind, error } = useKindOf(id, told)
  return (
    <div className={styles.place}>
      <div className={styles.back}>
        <ButtonLink href={paths.archive} icon={ArrowLeft}>
          {t('backToList')}
        </ButtonLink>
      </div>
      <article className={styles.read} aria-label={t('opened')}>
        {error && <PageTrouble isPart error={error} href={paths.archive} back={t('common:notHere.to.archive')} />}
        {kind === undefined && !error && <Waiting />}
        {kind === 'dilemma' && <DilemmaReader id={id} tool={tool} />}
        {kind === 'session' && <SessionReader id={id} tool={tool} />}
        {(kind === 'lesson' || kind === 'mistake' || kind === 'success') && (
          <LearntReader id={id} startsInEdit={startsInEdit} tool={tool} />
        )}
        {kind !== undefined && <VisionMargin key={id} id={id} />}
        {kind !== undefined && <Around id={id} />}
        {kind !== undefined && <ReviewDate id={id} />}
      </article>
    </div>
  )
}
