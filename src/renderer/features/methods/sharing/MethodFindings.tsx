import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/contract/privacy.ts'
import type { DocumentId } from '#shared/ids.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useDecide } from '#renderer/editor/privacy/decision-queries.ts'
import { KeepForm } from '#renderer/editor/privacy/KeepForm.tsx'
import { type FindingGroup, groupFindings, withIds } from '#renderer/editor/privacy/placed-finding.ts'
import { useReason } from '#renderer/editor/privacy/use-reason.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { placeOfFinding } from './place-of-finding.ts'
import styles from './Sharing.module.css'

interface MethodFindingsProps {
  id: DocumentId
  findings: readonly Finding[]
}

/** What could point to a person in the words that go along. Hints are left out: a method tells of nobody. */
export function MethodFindings({ id, findings }: MethodFindingsProps) {
  const { t } = useTranslation('methods')
  const weighty = findings.filter(({ weight }) => weight !== 'hint')
  const groups = groupFindings(withIds(weighty.map((finding) => ({ ...finding, block: null }))))
  if (groups.length === 0) {
    return (
      <p className={styles.none}>
        <ShieldCheck aria-hidden />
        {t('share.nobody')}
      </p>
    )
  }
  return (
    <ul className={styles.list} aria-label={t('share.found')}>
      {groups.map((group) => (
        <Found key={group.key} id={id} group={group} />
      ))}
    </ul>
  )
}

function Found({ id, group }: { id: DocumentId; group: FindingGroup }) {
  const { t } = useTranslation(['methods', 'privacy'])
  const reason = useReason(group)
  const keep = useDecide(id)
  const [isKeeping, setIsKeeping] = useState(false)
  const [{ text, label, field, weight, alias }] = group.findings
  const round = placeOfFinding(field)
  // A number or an address that leads straight to somebody never leaves.
  const mayStay = weight !== 'blocks' || (label === 'person' && alias === null)
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p>
          <q className={styles.found}>{text}</q>{' '}
          <span className={styles.label}>
            {round === null ? t('editor.about') : t('editor.place', { place: round })} · {t(`privacy:label.${label}`)}
          </span>
        </p>
        <p className={styles.help}>{reason}</p>
      </div>
      <div className={styles.actions}>
        <ButtonLink size="s" href={`${paths.ownMethod(id)}/edit`}>
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
