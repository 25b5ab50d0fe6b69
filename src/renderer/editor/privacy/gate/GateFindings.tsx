import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { groupFindings, withIds } from '../placed-finding.ts'
import { GateFinding } from './GateFinding.tsx'
import styles from './GateFindings.module.css'
import { NothingFound } from './NothingFound.tsx'

/** Of one text that is about to leave what was found in it. */
interface CheckedText {
  readonly id: DocumentId
  /** Where the text can be changed. */
  readonly href: string
  readonly findings: readonly Finding[]
  /** Where the field stands, in words. */
  readonly placeOf: (field: string) => string
}

/** What could point to a person in the texts that go along, in the order of those texts. */
export function GateFindings({ texts }: { texts: readonly CheckedText[] }) {
  const { t } = useTranslation('privacy')
  const found = texts.flatMap((text) =>
    groupFindings(withIds(text.findings.map((finding) => ({ ...finding, block: null })))).map((group) => ({
      text,
      group,
    })),
  )
  if (found.length === 0) return <NothingFound>{t('gate.none')}</NothingFound>
  return (
    <ul className={styles.list} aria-label={t('gate.list')}>
      {found.map(({ text: { id, href, placeOf }, group }) => (
        <GateFinding
          key={`${id} ${group.key}`}
          documentId={id}
          group={group}
          place={placeOf(group.findings[0].field)}
          toText={
            <ButtonLink size="s" href={href}>
              {t('gate.toText')}
            </ButtonLink>
          }
        />
      ))}
    </ul>
  )
}
