import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NeverFlagged } from '#renderer/editor/privacy/NeverFlagged.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import { About } from './About.tsx'
import { AppearanceSettings } from './AppearanceSettings.tsx'
import { IdleLockSetting } from './IdleLockSetting.tsx'
import { OwnNameSetting } from './OwnNameSetting.tsx'
import { SessionCueSettings } from './SessionCueSettings.tsx'
import styles from './SettingsPage.module.css'

interface SettingsPageProps {
  /** The lines about the ways into the vault, which belong to another feature. */
  vaultSettings: ReactNode
  /** The ways in and out for texts, which do too. */
  transferSettings: ReactNode
}

export function SettingsPage({ vaultSettings, transferSettings }: SettingsPageProps) {
  const { t } = useTranslation(['settings', 'privacy', 'transfer'])
  return (
    <Page title={t('title')} narrow>
      <section className={styles.section}>
        <h2>{t('you.title')}</h2>
        <OwnNameSetting />
      </section>
      <section className={styles.section}>
        <h2>{t('appearance.title')}</h2>
        <AppearanceSettings />
      </section>
      <section className={styles.section}>
        <h2>{t('sessions.title')}</h2>
        <SessionCueSettings />
      </section>
      <section className={styles.section}>
        <h2>{t('vault.title')}</h2>
        <IdleLockSetting />
        {vaultSettings}
      </section>
      <section className={styles.section}>
        <h2>{t('privacy:title')}</h2>
        <NeverFlagged />
      </section>
      <section className={styles.section}>
        <h2>{t('transfer:settings.title')}</h2>
        {transferSettings}
      </section>
      <section className={styles.section}>
        <h2>{t('about.title')}</h2>
        <About />
      </section>
    </Page>
  )
}
