import { useState } from 'react'
import type { MethodProblem } from '#shared/sessions/method-problems.ts'
import { TextField } from '#renderer/ui/TextField.tsx'
import { useProblemAt } from './editing-context.ts'
import styles from './NumberField.module.css'
import { useProblemWords } from './use-problem-words.ts'

interface NumberFieldProps {
  label: string
  /** Where a problem with it is told; none where another field tells it. */
  path?: MethodProblem['path']
  value: number
  onChange: (value: number) => void
  /** How many digits it may have. */
  digits?: number
}

/** A whole number. Empty is 0 to the method, and stays empty to the eye. */
export function NumberField({ label, path = [], value, onChange, digits = 3 }: NumberFieldProps) {
  const [typed, setTyped] = useState(String(value))
  const code = useProblemAt(path)
  const words = useProblemWords()
  // The number may change from elsewhere: an earlier version, another window.
  const shown = Number(typed || 0) === value ? typed : String(value)
  return (
    <div className={styles.number}>
      <TextField
        label={label}
        value={shown}
        inputMode="numeric"
        maxLength={digits}
        onChange={(next) => {
          const only = next.replaceAll(/\D/g, '')
          setTyped(only)
          onChange(Number(only || 0))
        }}
        error={code && words({ path, code })}
      />
    </div>
  )
}
