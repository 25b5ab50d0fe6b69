import { Plus, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DraftNamed } from '#shared/sessions/method-draft.ts'
import type { MethodProblem } from '#shared/sessions/method-problems.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { addNamed } from './draft-edits.ts'
import { useProblemAt } from './editing-context.ts'
import styles from './NamedList.module.css'
import { TextPair } from './TextPair.tsx'
import { useProblemWords } from './use-problem-words.ts'

interface NamedListProps {
  label: string
  hint?: string
  path: MethodProblem['path']
  /** What new ids begin with, and what one of them is called. */
  prefix: 'pile' | 'column' | 'row'
  value: readonly DraftNamed[]
  onChange: (value: DraftNamed[]) => void
}

/** Piles, columns or rows: a name each. */
export function NamedList({ label, hint, path, prefix, value, onChange }: NamedListProps) {
  const { t } = useTranslation('methods')
  const code = useProblemAt(path)
  const words = useProblemWords()
  const itemLabel = (place: number) => t(`editor.named.${prefix}`, { place: place + 1 })
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {value.map((one, place) => (
        <div key={one.id} className={styles.item}>
          <TextPair
            label={itemLabel(place)}
            path={[...path, place]}
            value={one.name}
            maxLength={120}
            onChange={(name) => onChange(value.map((other) => (other.id === one.id ? { ...other, name } : other)))}
          />
          <IconButton
            icon={X}
            label={t('editor.named.remove', { name: itemLabel(place) })}
            onClick={() => onChange(value.filter((other) => other.id !== one.id))}
          />
        </div>
      ))}
      {code && <p className={styles.problem}>{words({ path, code })}</p>}
      <Button variant="plain" size="s" icon={Plus} onClick={() => onChange(addNamed(value, prefix))}>
        {t('editor.named.add')}
      </Button>
    </fieldset>
  )
}
