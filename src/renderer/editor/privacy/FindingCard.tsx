import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { useDesk } from '../aliases/desk.ts'
import { Floating } from '../floating/Floating.tsx'
import { LeftByPress } from '../floating/LeftByPress.tsx'
import styles from './Finding.module.css'
import { FindingBody } from './FindingBody.tsx'
import { groupFindings, type PlacedFinding } from './placed-finding.ts'
import { useAnchorOfFinding } from './use-anchor-of-finding.ts'
import { useCardKey } from './use-card-key.ts'
import type { FindingDeeds } from './use-finding-deeds.ts'

interface FindingCardProps {
  finding: PlacedFinding
  findings: readonly PlacedFinding[]
  document: OpenDocument
  fields: readonly string[]
  deeds: FindingDeeds
  onLeave: () => void
}

/** The same as in the list, at the word itself. The caret stays in the text; Alt+Enter goes into the card. */
export function FindingCard({ finding, findings, document, fields, deeds, onLeave }: FindingCardProps) {
  const { t } = useTranslation('privacy')
  const { editor, room } = useDesk(document.doc)
  const card = useRef<HTMLDivElement>(null)
  useCardKey(card)
  const at = useAnchorOfFinding(editor, room, finding)
  const group = groupFindings(findings).find(({ findings: all }) => all.some(({ id }) => id === finding.id))
  if (!room || !at || !group) return null
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    onLeave()
    editor?.focus()
  }
  return createPortal(
    <Floating at={at} side="below">
      <LeftByPress onLeave={onLeave}>
        <div
          ref={card}
          role="group"
          className={styles.card}
          aria-label={t('check.card', { text: finding.text })}
          onKeyDown={leave}
        >
          <p className={styles.what}>
            <span className={styles.cardWords}>{finding.text.replaceAll('\n', ' ')}</span>
            <span className={styles.label}>{t(`label.${group.label}` as 'title')}</span>
          </p>
          <FindingBody key={group.key} group={group} document={document} fields={fields} deeds={deeds} />
        </div>
      </LeftByPress>
    </Floating>,
    room,
  )
}
