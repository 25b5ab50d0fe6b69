import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect } from 'wouter'
import type { DocumentId } from '#shared/ids.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { isMissing } from '#renderer/ui/failure-code.ts'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './PrinciplePage.module.css'
import { PrincipleEditing } from './PrincipleEditing.tsx'
import { PrincipleReading } from './PrincipleReading.tsx'
import { PrincipleTests } from './PrincipleTests.tsx'
import { DraftSheet } from './team/DraftSheet.tsx'
import { PrincipleDrafts } from './team/PrincipleDrafts.tsx'
import { PrincipleReadings } from './team/PrincipleReadings.tsx'
import { useVisionCopy } from './team/use-vision-sharing.ts'
import { usePrinciple } from './vision-queries.ts'

/** One principle: what it says, what it asks, and what tested it. */
export function PrinciplePage({ id }: { id: DocumentId }) {
  const { t } = useTranslation(['vision', 'common'])
  const document = useDocument(id)
  const { data: principle, error } = usePrinciple(id)
  const copy = useVisionCopy(id)
  const [asked, setAsked] = useState<boolean | null>(null)
  const failure = document?.failure ?? (principle && !isMissing(error) ? null : error)
  if (failure) return <PageTrouble error={failure} href={paths.vision} back={t('common:notHere.to.vision')} />
  if (!document?.synced || !principle) return <Waiting label={t('principle.opening')} />
  const { space, changes, readings, drafts } = principle
  // A draft that is before the team stands with its principle.
  if (changes !== null && space !== 'personal') return <Redirect to={paths.principle(changes)} replace />
  // What was shared from here is the team's.
  if (copy && copy.originalId === id && changes === null)
    return <Redirect to={paths.principle(copy.sharedId)} replace />
  // One that nobody wrote in yet begins with a place to write.
  const isEditing = space === 'personal' && (asked ?? principle.title === '')
  return (
    <div className={styles.page}>
      <div className={styles.back}>
        <ButtonLink href={changes === null ? paths.vision : paths.principle(changes)} icon={ArrowLeft}>
          {t(changes === null ? 'principle.back' : 'draft.back')}
        </ButtonLink>
      </div>
      {changes !== null && <DraftSheet document={document} draft={principle} changes={changes} />}
      {changes === null && isEditing && (
        <PrincipleEditing document={document} principle={principle} onDone={() => setAsked(false)} />
      )}
      {changes === null && !isEditing && <PrincipleReading principle={principle} onEdit={() => setAsked(true)} />}
      {changes === null && (
        <div className={styles.tests}>
          <PrincipleDrafts principle={principle} drafts={drafts} />
          <PrincipleTests principle={principle} />
          <PrincipleReadings readings={readings} />
        </div>
      )}
    </div>
  )
}
