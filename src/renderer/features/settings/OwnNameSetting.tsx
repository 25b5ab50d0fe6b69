import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_NAME_CHARS } from '#shared/limits.ts'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { SettingLine } from '#renderer/ui/SettingLine.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './OwnNameSetting.module.css'
import { useOwnName } from './use-own-name.ts'

/** What Ruimte calls somebody; kept when the field is left, for half a name is nobody's. */
export function OwnNameSetting() {
  const { t } = useTranslation('settings')
  const { name, nameInTeam, rename, error } = useOwnName()
  const [typed, setTyped] = useState<string | null>(null)
  if (name === undefined) return null
  const keep = () => {
    const next = typed?.trim() ?? ''
    setTyped(null)
    if (next !== '' && next !== name) rename(next)
  }
  return (
    <SettingLine
      title={t('you.name')}
      detail={<Detail name={name} inTeam={nameInTeam} />}
      note={<FailureNote error={error} />}
    >
      <div className={styles.name}>
        <TextField
          label={t('you.name')}
          labelHidden
          value={typed ?? name}
          onChange={setTyped}
          onBlur={keep}
          onKeyDown={({ key }) => key === 'Enter' && keep()}
          maxLength={MAX_NAME_CHARS}
          spellCheck={false}
        />
      </div>
    </SettingLine>
  )
}

function Detail({ name, inTeam }: { name: string; inTeam: string | null }) {
  const { t } = useTranslation('settings')
  if (inTeam === null) return t('you.nameDetail')
  const aboutTeam = inTeam === name ? t('you.inTeamToo') : t('you.otherInTeam', { name: inTeam })
  return `${t('you.nameDetail')} ${aboutTeam}`
}
