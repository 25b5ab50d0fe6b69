import { useTranslation } from 'react-i18next'
import type { SessionCues } from '#shared/contract/preferences.ts'
import { usePreferences } from '#renderer/lib/use-preferences.ts'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'
import styles from './SessionCueSettings.module.css'

const cues = ['half', 'minute', 'end', 'sound'] as const satisfies readonly (keyof SessionCues)[]

/** What the clock of a session says by colour and sound. */
export function SessionCueSettings() {
  const { t } = useTranslation('settings')
  const { preferences, change } = usePreferences()
  if (!preferences) return null
  const { sessionCues } = preferences
  return (
    <SettingLine title={t('sessions.cues')} detail={t('sessions.cuesDetail')}>
      <div className={styles.cues} role="group" aria-label={t('sessions.cues')}>
        {cues.map((cue) => (
          <Checkbox
            key={cue}
            label={t(`sessions.cue.${cue}`)}
            checked={sessionCues[cue]}
            onChange={(wanted) => change({ sessionCues: { ...sessionCues, [cue]: wanted } })}
          />
        ))}
      </div>
    </SettingLine>
  )
}
