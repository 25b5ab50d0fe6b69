import { Eye, EyeOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

interface PassphraseFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** `new` tells password managers to offer one. */
  kind: 'current' | 'new'
  hint?: ReactNode
  autoFocus?: boolean
}

/** A passphrase that can be looked at, so that it need not be typed twice. */
export function PassphraseField({ label, value, onChange, kind, hint, autoFocus = false }: PassphraseFieldProps) {
  const { t } = useTranslation('vault')
  const [shown, setShown] = useState(false)
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      hint={hint}
      type={shown ? 'text' : 'password'}
      autoFocus={autoFocus}
      autoComplete={`${kind}-password`}
      autoCapitalize="none"
      spellCheck={false}
      maxLength={1024}
      trailing={
        <IconButton
          size="s"
          icon={shown ? EyeOff : Eye}
          label={shown ? t('passphrase.hide') : t('passphrase.show')}
          onClick={() => setShown(!shown)}
        />
      }
    />
  )
}
