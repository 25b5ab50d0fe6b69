import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '#shared/ids.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { DraftPerson } from '../circle-draft.ts'
import type { DraftCase } from '../plan-draft.ts'
import { useDilemmas } from '../session-queries.ts'
import styles from './CaseChoice.module.css'

/** As the value of a choice; no document has this id. */
const TOLD = 'told'

interface CaseRowProps {
  /** Which case it is, counted from 1. */
  number: number
  draft: DraftCase
  people: readonly DraftPerson[]
  onChange: (draft: DraftCase) => void
  onRemove: () => void
}

/** One more case: a dilemma that was written, or one that is told on the spot, and who brings it. */
export function CaseRow({ number, draft, people, onChange, onRemove }: CaseRowProps) {
  const { t } = useTranslation('sessions')
  const { data: dilemmas = [] } = useDilemmas()
  const asking = dilemmas.filter(({ question }) => question.trim() !== '')
  return (
    <li className={styles.row}>
      <Select
        label={t('plan.caseNumber', { number })}
        value={draft.dilemmaId ?? TOLD}
        onChange={(value) =>
          onChange({ ...draft, dilemmaId: value === TOLD ? null : (value as DocumentId), title: '' })
        }
        options={[
          { value: TOLD, label: t('plan.toldHere') },
          ...asking.map(({ id, title }) => ({ value: id, label: title || t('untitledDilemma') })),
        ]}
      />
      <Select
        label={t('plan.caseBy', { number })}
        value={draft.bringer}
        onChange={(bringer) => onChange({ ...draft, bringer })}
        options={[
          ...(draft.bringer === '' ? [{ value: '', label: t('plan.chooseBringer') }] : []),
          ...people.map(({ key, name }) => ({ value: key, label: name })),
        ]}
      />
      <IconButton icon={X} label={t('plan.removeCase', { number })} onClick={onRemove} />
      {draft.dilemmaId === null && (
        <div className={styles.told}>
          <TextField
            label={t('plan.caseTitle', { number })}
            value={draft.title}
            onChange={(title) => onChange({ ...draft, title })}
            maxLength={300}
          />
        </div>
      )}
    </li>
  )
}
