import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { JournalOrigin } from '#renderer/editor/origin/JournalOrigin.tsx'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { useLearnt } from './archive-queries.ts'
import { LearntEditing } from './LearntEditing.tsx'
import { LearntReading } from './LearntReading.tsx'
import { Origins } from './Origins.tsx'
import { ReaderTrouble } from './ReaderTrouble.tsx'

interface LearntReaderProps {
  id: DocumentId
  startsInEdit: boolean
  /** What stands at the end of the head. */
  tool?: ReactNode
}

/** A lesson, a mistake or a success: read, and changed in the same place. */
export function LearntReader({ id, startsInEdit, tool }: LearntReaderProps) {
  const { t } = useTranslation('archive')
  const [isEditing, setIsEditing] = useState(startsInEdit)
  const document = useDocument(id)
  const learnt = useLearnt(id)
  const failure = document?.failure ?? learnt.error
  if (failure) return <ReaderTrouble error={failure} />
  if (!document?.synced || !learnt.data) return <Waiting label={t('opening')} />
  const isOwn = learnt.data.space === 'personal'
  if (isEditing && isOwn)
    return <LearntEditing document={document} learnt={learnt.data} onDone={() => setIsEditing(false)} />
  return (
    <>
      <LearntReading document={document} learnt={learnt.data} onEdit={() => setIsEditing(true)} tool={tool} />
      <Origins learnt={learnt.data} />
      <JournalOrigin id={id} />
    </>
  )
}
