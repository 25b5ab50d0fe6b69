import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { OpenDocument } from '#renderer/lib/documents/open-documents.ts'
import { changeDesk, useDesk } from '../aliases/desk.ts'
import type { Anchor } from '../floating/anchor.ts'
import { Floating } from '../floating/Floating.tsx'
import { LeftByPress } from '../floating/LeftByPress.tsx'
import { useEscape } from '../floating/use-escape.ts'
import styles from './Finding.module.css'
import { FindingBody } from './FindingBody.tsx'
import { FindingHead } from './FindingHead.tsx'
import { type FindingGroup, groupFindings, type PlacedFinding } from './placed-finding.ts'
import { useCardKey } from './use-card-key.ts'
import type { FindingDeeds } from './use-finding-deeds.ts'

interface FindingCardProps {
  finding: PlacedFinding
  at: Anchor
  findings: readonly PlacedFinding[]
  document: OpenDocument
  fields: readonly string[]
  deeds: FindingDeeds
  onLeave: () => void
}

/** The same as in the list, at the word itself. */
export function FindingCard({ finding, at, findings, document, fields, deeds, onLeave }: FindingCardProps) {
  const { editor, room } = useDesk(document.doc)
  const group = groupFindings(findings).find(({ findings: all }) => all.some(({ id }) => id === finding.id))
  useEffect(() => {
    changeDesk(document.doc, { isCardOpen: true })
    return () => changeDesk(document.doc, { isCardOpen: false })
  }, [document.doc])
  if (!room || !group) return null
  const leave = () => {
    onLeave()
    editor?.focus()
  }
  return createPortal(
    <Floating at={at} side="below">
      <LeftByPress onLeave={onLeave}>
        <Card group={group} onEscape={leave}>
          <FindingBody
            key={group.key}
            group={group}
            head={<FindingHead group={group} words={<span className={styles.cardWords}>{finding.text}</span>} />}
            document={document}
            fields={fields}
            deeds={deeds}
          />
        </Card>
      </LeftByPress>
    </Floating>,
    room,
  )
}

/** The caret stays in the text; Alt+Enter goes into the card. */
function Card({ group, onEscape, children }: { group: FindingGroup; onEscape: () => void; children: ReactNode }) {
  const { t } = useTranslation('privacy')
  const card = useRef<HTMLDivElement>(null)
  useCardKey(card)
  useEscape(card, onEscape)
  const [{ text }] = group.findings
  return (
    <div ref={card} role="group" className={styles.card} aria-label={t('check.card', { text })}>
      {children}
    </div>
  )
}
