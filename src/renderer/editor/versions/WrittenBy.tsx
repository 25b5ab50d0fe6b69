import { useTranslation } from 'react-i18next'
import type { VersionWriter } from '#shared/contract/documents.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import styles from './Versions.module.css'

interface WrittenByProps {
  writers: readonly VersionWriter[]
  /** By itself, and not beside when it was. */
  isSentence?: boolean
}

/** Who wrote a version, by name; nothing where that is not told. */
export function WrittenBy({ writers, isSentence = false }: WrittenByProps) {
  const { t } = useTranslation('editor')
  const language = useLanguage()
  if (writers.length === 0) return null
  const names = writers.map(({ name, isMe, deviceName }) => {
    const who = isMe ? t('versions.me') : (name ?? t('versions.somebody'))
    return deviceName === null ? who : t('versions.device', { name: who, device: deviceName })
  })
  const words = new Intl.ListFormat(language).format(names)
  return (
    <span className={styles.writers}>
      {isSentence ? t('versions.bySentence', { names: words }) : t('versions.by', { names: words })}
    </span>
  )
}
