import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { X } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { IconButton } from './IconButton.tsx'
import styles from './Levels.module.css'

interface LevelsProps<Level extends number> {
  label: string
  /** Null where nothing was chosen; that is an answer too. */
  value: Level | null
  onChange: (value: Level | null) => void
  /** From low to high, each in a word. */
  levels: readonly { value: Level; word: string }[]
  /** Takes the choice away. */
  clearLabel: string
}

/** A place on a short scale, in one tap. Arrows choose, Delete and the cross take the choice away. */
export function Levels<Level extends number>({ label, value, onChange, levels, clearLabel }: LevelsProps<Level>) {
  const labelId = useId()
  const chosen = levels.find((level) => level.value === value)
  const clear = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return
    event.preventDefault()
    onChange(null)
  }
  return (
    <div className={styles.levels}>
      <p className={styles.head}>
        <span id={labelId} className={styles.label}>
          {label}
        </span>
        <span aria-hidden>{chosen ? chosen.word : endsOf(levels)}</span>
      </p>
      <RadioGroup
        className={styles.group ?? ''}
        aria-labelledby={labelId}
        value={value}
        onValueChange={(next) => onChange(next)}
        onKeyDown={clear}
      >
        {levels.map((level) => (
          <Radio.Root
            key={level.value}
            className={styles.level ?? ''}
            value={level.value}
            aria-label={`${level.value}, ${level.word}`}
          >
            {level.value}
          </Radio.Root>
        ))}
      </RadioGroup>
      {chosen && <IconButton icon={X} label={clearLabel} size="s" onClick={() => onChange(null)} />}
    </div>
  )
}

/** What the numbers mean, for who has not chosen one yet: "1 empty, 5 full". */
function endsOf(levels: LevelsProps<number>['levels']): string {
  const ends = [levels.at(0), levels.at(-1)]
  return ends.flatMap((end) => (end ? `${end.value} ${end.word}` : [])).join(', ')
}
