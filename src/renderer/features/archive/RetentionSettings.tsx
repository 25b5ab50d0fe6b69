import { useTranslation } from 'react-i18next'
import type { KeepingSettings, ReviewMonths } from '#shared/contract/keeping.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/ButtonLink.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'
import { useSetKeeping } from './retention-queries.ts'
import styles from './RetentionPage.module.css'

const choices = [3, 6, 12, 24, 36] as const satisfies readonly ReviewMonths[]

/** After how long something asks to be looked at again, and where it goes then. */
export function RetentionSettings({ settings }: { settings: KeepingSettings }) {
  const { t } = useTranslation('keeping')
  const setting = useSetKeeping()
  const choose = (value: string) =>
    setting.mutate({ reviewAfterMonths: choices.find((months) => String(months) === value) ?? null })
  return (
    <section className={styles.settings}>
      <h2>{t('again.settings')}</h2>
      <SettingLine
        title={t('again.after')}
        detail={t('again.afterDetail')}
        note={setting.error && <FailureNote error={setting.error} />}
      >
        <div className={styles.choice}>
          <Select
            label={t('again.after')}
            labelHidden
            value={String(settings.reviewAfterMonths ?? 'never')}
            onChange={choose}
            options={[
              ...choices.map((months) => ({ value: String(months), label: t(`again.months.${months}`) })),
              { value: 'never', label: t('again.months.never') },
            ]}
          />
        </div>
      </SettingLine>
      <SettingLine title={t('again.binTitle')} detail={t('again.binDetail')}>
        <ButtonLink href={paths.bin}>{t('again.bin')}</ButtonLink>
      </SettingLine>
    </section>
  )
}
