import { useTranslation } from 'react-i18next'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { ImportEvent, ReadOne } from './import-state.ts'
import { useKindOptions } from './kinds.ts'
import { LeftOutNote } from './LeftOutNote.tsx'
import styles from './PreviewFile.module.css'

/** One text: its title, how it begins, and what to make of it. */
export function PreviewText({ one, tell }: { one: ReadOne; tell: (event: ImportEvent) => void }) {
  const { t } = useTranslation('transfer')
  const options = useKindOptions()
  if (one.read.outcome !== 'text') return null
  const { title, opening, words, leftOut } = one.read.text
  return (
    <li className={styles.file} data-out={one.isChosen ? undefined : ''}>
      <div className={styles.words}>
        <Checkbox
          label={<span className={styles.title}>{title || t('untitled')}</span>}
          checked={one.isChosen}
          onChange={(isChosen) => tell({ type: 'choose', file: one.file, isChosen })}
        />
        {opening !== '' && <p className={styles.opening}>{opening}</p>}
        <p className={styles.facts}>
          {t('in.words', { count: words })} · {one.name}
        </p>
        <LeftOutNote leftOut={leftOut} />
      </div>
      <div className={styles.kind}>
        <Select
          label={t('in.kindOf', { title: title || t('untitled') })}
          labelHidden
          value={one.kind}
          onChange={(kind) => tell({ type: 'kind', file: one.file, kind })}
          options={options}
          disabled={!one.isChosen}
        />
      </div>
    </li>
  )
}
