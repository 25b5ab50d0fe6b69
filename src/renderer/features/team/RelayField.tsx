import { useMutation } from '@tanstack/react-query'
import { Radio } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RelayReport } from '#shared/contract/team.ts'
import { core } from '#renderer/lib/core.ts'
import { useRested } from '#renderer/lib/use-rested.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { PlaceUse } from './place-draft.ts'
import { PlaceVerdict } from './PlaceVerdict.tsx'
import styles from './PlaceFields.module.css'
import { RelayCard } from './RelayCard.tsx'
import { useRelayCard } from './team-queries.ts'

interface RelayFieldProps {
  address: string
  onAddress: (address: string) => void
  use: PlaceUse
}

/** A relay to share by. Nothing is asked of an address until somebody says so. */
export function RelayField({ address, onAddress, use }: RelayFieldProps) {
  const { t } = useTranslation('team')
  const looking = useMutation(core.team.lookAt.mutationOptions())
  const card = useRelayCard(useRested(address.trim(), 400))
  const report = looking.data?.kind === 'relay' ? looking.data : undefined
  const type = (typed: string) => {
    looking.reset()
    onAddress(typed)
  }
  return (
    <div className={styles.relay}>
      <p className={styles.what}>{t('relay.what')}</p>
      <TextField
        label={t('relay.label')}
        hint={t(`relay.hint.${use}`)}
        value={address}
        onChange={type}
        maxLength={1000}
        spellCheck={false}
        autoCapitalize="none"
      />
      <Button
        icon={Radio}
        disabled={address.trim() === ''}
        busy={looking.isPending}
        onClick={() => looking.mutate({ place: { kind: 'relay', address } })}
      >
        {t('relay.look')}
      </Button>
      <div aria-live="polite">{report && <Verdict report={report} use={use} hasTag={card !== null} />}</div>
      <FailureNote error={looking.error} />
      {card && use !== 'begin' && mayNeedCard(report) && <RelayCard card={card} />}
    </div>
  )
}

/** Not while something else is the matter with the relay, nor once it knows this device. */
function mayNeedCard(report: RelayReport | undefined): boolean {
  return report === undefined || report.state === 'refused' || report.state === 'other-team'
}

function Verdict({ report: { state }, use, hasTag }: { report: RelayReport; use: PlaceUse; hasTag: boolean }) {
  const { t } = useTranslation('team')
  const answers = state === 'good' || state === 'refused'
  if (answers && use === 'begin') return <PlaceVerdict isGood>{t('relay.state.answers')}</PlaceVerdict>
  if (answers && !hasTag) return <PlaceVerdict isGood={false}>{t('relay.state.tag-missing')}</PlaceVerdict>
  return <PlaceVerdict isGood={state === 'good'}>{t(`relay.state.${state}`)}</PlaceVerdict>
}
