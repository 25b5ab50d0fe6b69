import { useQuery } from '@tanstack/react-query'
import { Share2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import { audiences } from '#shared/archive/audiences.ts'
import type { LearntKind } from '#shared/contract/archive.ts'
import type { DocumentId } from '#shared/ids.ts'
import { SharedLine } from '#renderer/editor/sharing/SharedLine.tsx'
import { core } from '#renderer/lib/core.ts'
import { useMetaValue } from '#renderer/lib/documents/use-meta-value.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { ExplainedChoice } from '#renderer/ui/ExplainedChoice.tsx'
import { audienceIn } from './audience-in.ts'
import styles from './LearntFields.module.css'

interface AudienceFieldProps {
  doc: Y.Doc
  id: DocumentId
  kind: LearntKind
}

/** The author's choice: nobody else, the team with a name, the team without. It leaves only by the gate. */
export function AudienceField({ doc, id, kind }: AudienceFieldProps) {
  const { t } = useTranslation('archive')
  const [value, write] = useMetaValue(doc, 'audience')
  const audience = audienceIn(value)
  const status = useQuery(core.sharing.of.queryOptions({ input: { id } })).data
  if (!status) return null
  if (status.copy)
    return (
      <div className={styles.audience}>
        <SharedLine id={id} />
      </div>
    )
  const options = audiences.map((one) => ({
    value: one,
    label: t(`audience.${one}`),
    hint: t(kind === 'mistake' ? `audience.mistakeHint.${one}` : `audience.hint.${one}`),
  }))
  return (
    <div className={styles.audience}>
      <ExplainedChoice label={t('audience.label')} value={audience} onChange={write} options={options} />
      {audience !== 'private' && (
        <p className={styles.gate}>
          <ButtonLink size="s" href={paths.share(id)} icon={Share2}>
            {t('audience.gate')}
          </ButtonLink>
        </p>
      )}
    </div>
  )
}
