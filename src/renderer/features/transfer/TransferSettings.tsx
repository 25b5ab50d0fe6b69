import { FolderInput, FolderOutput } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'

/** The ways in and out for texts. */
export function TransferSettings() {
  const { t } = useTranslation('transfer')
  return (
    <>
      <SettingLine title={t('in.title')} detail={t('settings.inDetail')}>
        <ButtonLink href={paths.bringIn} icon={FolderInput}>
          {t('settings.in')}
        </ButtonLink>
      </SettingLine>
      <SettingLine title={t('out.title')} detail={t('settings.outDetail')}>
        <ButtonLink href={paths.takeOut} icon={FolderOutput}>
          {t('settings.out')}
        </ButtonLink>
      </SettingLine>
    </>
  )
}
