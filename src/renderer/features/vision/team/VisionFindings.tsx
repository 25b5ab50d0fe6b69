import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisionPart } from '#shared/contract/vision-sharing.ts'
import { placeOfDocument } from '#renderer/lib/place-of-document.ts'
import { useDecide } from '#renderer/editor/privacy/decision-queries.ts'
import { KeepForm } from '#renderer/editor/privacy/KeepForm.tsx'
import { type FindingGroup, groupFindings, withIds } from '#renderer/editor/privacy/placed-finding.ts'
import { useReason } from '#renderer/editor/privacy/use-reason.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import styles from './Sharing.module.css'

/** What could point to a person in the words that go along. */
export function VisionFindings({ parts }: { parts: readonly VisionPart[] }) {
  const { t } = useTranslation('vision')
  const found = parts.flatMap((part) =>
    groupFindings(withIds(part.findings.map((finding) => ({ ...finding, block: null })))).map((group) => ({
      part,
      group,
    })),
  )
  if (found.length === 0) {
    return (
      <p className={styles.none}>
        <ShieldCheck aria-hidden />
        {t('share.nobody')}
      </p>
    )
  }
  return (
    <ul className={styles.list} aria-label={t('share.found')}>
      {found.map(({ part, group }) => (
        <Found key={`${part.id} ${group.key}`} part={part} group={group} />
      ))}
    </ul>
  )
}

function Found({ part, group }: { part: VisionPart; group: FindingGroup }) {
  const { t } = useTranslation(['vision', 'privacy'])
  const reason = useReason(group)
  const keep = useDecide(part.id)
  const [isKeeping, setIsKeeping] = useState(false)
  const [{ text, label, weight, alias }] = group.findings
  // A number or an address that leads straight to somebody never leaves.
  const mayStay = weight !== 'blocks' || (label === 'person' && alias === null)
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p>
          <q className={styles.found}>{text}</q>{' '}
          <span className={styles.label}>
            {part.title || t('untitled')} · {t(`privacy:label.${label}`)}
          </span>
        </p>
        <p className={styles.help}>{reason}</p>
      </div>
      <div className={styles.actions}>
        <ButtonLink size="s" href={placeOfDocument(part)}>
          {t('share.toText')}
        </ButtonLink>
        {mayStay && !isKeeping && (
          <Button size="s" aria-label={t('share.keepOf', { words: text })} onClick={() => setIsKeeping(true)}>
            {t('share.keep')}
          </Button>
        )}
      </div>
      {isKeeping && (
        <div className={styles.keep}>
          <KeepForm text={text} onKeep={(why) => keep(group, 'kept', why)} onLeave={() => setIsKeeping(false)} />
        </div>
      )}
    </li>
  )
}
