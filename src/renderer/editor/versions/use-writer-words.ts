import { useTranslation } from 'react-i18next'
import type { VersionWriter } from '#shared/contract/documents.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'

/** Who wrote, in one line; empty where that is not told. */
export function useWriterWords(writers: readonly VersionWriter[]): string {
  const { t } = useTranslation('editor')
  const language = useLanguage()
  const names = writers.map(({ name, isMe, deviceName }) => {
    const who = isMe ? t('versions.me') : (name ?? t('versions.somebody'))
    return deviceName === null ? who : t('versions.device', { name: who, device: deviceName })
  })
  return new Intl.ListFormat(language).format(names)
}
