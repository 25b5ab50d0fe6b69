import { Maximize2, Minimize2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import styles from './Reader.module.css'

interface ReadAloneProps {
  isAlone: boolean
  onChange: (isAlone: boolean) => void
}

/** Puts the list away to read, and brings it back; where there is room for one of the two it is not offered. */
export function ReadAlone({ isAlone, onChange }: ReadAloneProps) {
  const { t } = useTranslation('archive')
  return (
    <span className={styles.alone}>
      <IconButton
        icon={isAlone ? Minimize2 : Maximize2}
        size="s"
        label={t(isAlone ? 'withList' : 'readAlone')}
        onClick={() => onChange(!isAlone)}
      />
    </span>
  )
}
