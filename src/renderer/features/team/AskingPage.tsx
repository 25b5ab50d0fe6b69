import { useMutation } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { core } from '#renderer/lib/core.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Page } from '#renderer/ui/Page.tsx'
import styles from './AskingPage.module.css'
import type { AskingState } from './team-queries.ts'

/** At the door of a team: waiting, six digits to read out, or an answer. */
export function AskingPage({ asking }: { asking: AskingState }) {
  const { t } = useTranslation('team')
  const language = useLanguage()
  const nowMs = useNow()
  const stopping = useMutation(core.team.stopAsking.mutationOptions())
  const { outcome, digits, isOwnDevice, expiresAtMs } = asking
  if (outcome !== 'waiting') {
    return (
      <Page
        eyebrow={t('title')}
        title={t(`asking.${outcome}.title`)}
        lead={isOwnDevice ? t(`asking.${outcome}.textOwn`) : t(`asking.${outcome}.text`)}
        narrow
      >
        <Button variant="primary" size="l" onClick={() => stopping.mutate({})} busy={stopping.isPending}>
          {t('asking.back')}
        </Button>
      </Page>
    )
  }
  return (
    <Page eyebrow={t('title')} {...headOf(asking, t)} narrow>
      <div aria-live="polite">{digits && <Digits digits={digits} />}</div>
      <p className={styles.note}>
        {t('asking.goOn')}{' '}
        {expiresAtMs === null
          ? t('asking.stays')
          : t('asking.until', { when: formatWhen(expiresAtMs, nowMs, language) })}
      </p>
      <FailureNote error={stopping.error} />
      <Button onClick={() => stopping.mutate({})} busy={stopping.isPending}>
        {t('asking.stop')}
      </Button>
    </Page>
  )
}

function headOf({ digits, isOwnDevice, place }: AskingState, t: TFunction<'team'>): { title: string; lead: string } {
  if (!digits)
    return { title: t('asking.title'), lead: isOwnDevice ? t('asking.waitingOwn') : t(`asking.waiting.${place.kind}`) }
  return isOwnDevice
    ? { title: t('asking.digitsTitleOwn'), lead: t('asking.digitsLeadOwn') }
    : { title: t('asking.digitsTitle'), lead: t('asking.digitsLead') }
}

/** Large, and said one by one by a screen reader. */
function Digits({ digits }: { digits: string }) {
  const { t } = useTranslation('team')
  return (
    <p className={styles.digits} role="img" aria-label={`${t('asking.digits')}: ${digits.split('').join(' ')}`}>
      <span aria-hidden>{digits.slice(0, 3)}</span>
      <span aria-hidden>{digits.slice(3)}</span>
    </p>
  )
}
