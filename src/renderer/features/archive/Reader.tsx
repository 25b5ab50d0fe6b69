import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArchiveLine } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { VisionMargin } from '#renderer/editor/vision/VisionMargin.tsx'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { Around } from './Around.tsx'
import { useWhatIs } from './archive-queries.ts'
import { DilemmaReader } from './DilemmaReader.tsx'
import { OPENED_ID } from './line-id.ts'
import { LearntReader } from './LearntReader.tsx'
import { ReadAlone } from './ReadAlone.tsx'
import { ReaderTrouble } from './ReaderTrouble.tsx'
import styles from './Reader.module.css'
import { ReviewDate } from './ReviewDate.tsx'
import { SessionReader } from './SessionReader.tsx'
import { SharedSessionReader } from './SharedSessionReader.tsx'

interface ReaderProps {
  id: DocumentId
  /** As the list tells it. */
  told: Pick<ArchiveLine, 'kind' | 'space'> | undefined
  startsInEdit: boolean
  /** The list is put away. */
  isAlone: boolean
  onAlone: (isAlone: boolean) => void
}

/** The piece that is open, beside the list; on a small screen in its place. */
export function Reader({ id, told, startsInEdit, isAlone, onAlone }: ReaderProps) {
  const { t } = useTranslation('archive')
  const tool = <ReadAlone isAlone={isAlone} onChange={onAlone} />
  const { what, error } = useWhatIs(id, told)
  return (
    <div className={styles.place}>
      <div className={styles.back}>
        <ButtonLink href={paths.archive} icon={ArrowLeft}>
          {t('backToList')}
        </ButtonLink>
      </div>
      <article id={OPENED_ID} className={styles.read} aria-label={t('opened')} tabIndex={-1} data-page-title>
        {error && <ReaderTrouble error={error} />}
        {what === undefined && !error && <Waiting />}
        {what && !error && (
          <>
            <Piece id={id} what={what} startsInEdit={startsInEdit} tool={tool} />
            <VisionMargin key={id} id={id} headingLevel={3} />
            <Around id={id} />
            <ReviewDate id={id} />
          </>
        )}
      </article>
    </div>
  )
}

interface PieceProps {
  id: DocumentId
  what: Pick<ArchiveLine, 'kind' | 'space'>
  startsInEdit: boolean
  tool: ReactNode
}

/** What a team has of a session is a report, and read as one. */
function Piece({ id, what: { kind, space }, startsInEdit, tool }: PieceProps) {
  switch (kind) {
    case 'dilemma':
      return <DilemmaReader id={id} tool={tool} />
    case 'session':
      return space === 'personal' ? <SessionReader id={id} tool={tool} /> : <SharedSessionReader id={id} tool={tool} />
    case 'lesson':
    case 'mistake':
    case 'success':
      return <LearntReader id={id} startsInEdit={startsInEdit} tool={tool} />
  }
}
