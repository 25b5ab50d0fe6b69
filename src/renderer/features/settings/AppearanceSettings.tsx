import { useTranslation } from 'react-i18next'
import type { Theme } from '#shared/contract/preferences.ts'
import { languages } from '#renderer/lib/languages.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { usePreferences } from '#renderer/lib/use-preferences.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Segmented } from '#renderer/ui/Segmented.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'

const themes: readonly Theme[] = ['system', 'light', 'dark']

/** Language and theme; both change under the eyes. */
export function AppearanceSettings() {
  const { t } = useTranslation(['settings', 'common'])
  const language = useLanguage()
  const { preferences, change, error } = usePreferences()
  return (
    <>
      <SettingLine title={t('appearance.language')} detail={t('appearance.languageDetail')}>
        <Segmented
          label={t('appearance.language')}
          labelHidden
          value={language}
          onChange={(next) => change({ language: next })}
          options={languages.map((value) => ({ value, label: t(`common:language.${value}`) }))}
        />
      </SettingLine>
      <SettingLine
        title={t('appearance.theme')}
        detail={t('appearance.themeDetail')}
        note={<FailureNote error={error} />}
      >
        <Segmented
          label={t('appearance.theme')}
          labelHidden
          value={preferences?.theme ?? 'system'}
          onChange={(theme) => change({ theme })}
          options={themes.map((value) => ({ value, label: t(`appearance.themes.${value}`) }))}
        />
      </SettingLine>
    </>
  )
}
