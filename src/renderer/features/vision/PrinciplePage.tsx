import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { useDocument } from '#renderer/lib/documents/use-document.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { PageTrouble } from '#renderer/ui/PageTrouble.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import styles from './PrinciplePage.module.css'
import { PrincipleEditing } from './PrincipleEditing.tsx'
import { PrincipleReading } from './PrincipleReading.tsx'
import { PrincipleTests } from './PrincipleTests.tsx'
import { usePrinciple } from './vision-queries.ts'

/** One principle: what it says, what it asks, and what tested it. */
export function PrinciplePage({ id }: { id: DocumentId }) {
  const { t } = useTranslation(['vision', 'common'])
  const document = useDocument(id)
  const { data: principle, error } = usePrinciple(id)
  const [asked, setAsked] = useState<boolean | null>(null)
  const failure = document?.failure ?? (principle ? null : error)
  if (failure) return <PageTrouble error={failure} href={paths.vision} back={t('common:notHere.to.vision')} />
  if (!document?.synced || !principle) return <Waiting label={t('principle.opening')} />
  // One that nobody wrote in yet begins with a place to write.
  const isEditing = principle.space === 'personal' && (asked ?? principle.title === '')
  return (
    <div className={styles.page}>
      <div className={styles.back}>
        <ButtonLink href={paths.vision} icon={ArrowLeft}>
          {t('principle.back')}
        </ButtonLink>
      </div>
      {isEditing ? (
        <PrincipleEditing document={document} principle={principle} onDone={() => setAsked(false)} />
      ) : (
        <PrincipleReading principle={principle} onEdit={() => setAsked(true)} />
      )}
      <PrincipleTests principle={principle} />
    </div>
  )
}
