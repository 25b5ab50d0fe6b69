import { Download, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RelayCard as Card } from '#shared/contract/team.ts'
import { saveFile } from '#renderer/lib/save-file.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { OnPaper } from '#renderer/ui/OnPaper.tsx'
import styles from './RelayCard.module.css'

/** What whoever keeps the relay has to know of this device, to send as a file or on paper. */
export function RelayCard({ card }: { card: Card }) {
  const { t } = useTranslation('team')
  return (
    <section className={styles.card} aria-label={t('relay.card.title')}>
      <h2 className={styles.title}>{t('relay.card.title')}</h2>
      <p>{t('relay.card.use')}</p>
      <Lines card={card} />
      <div className={styles.actions}>
        <Button icon={Download} onClick={() => saveFile(fileOf(card))}>
          {t('relay.card.save')}
        </Button>
        <Button variant="plain" icon={Printer} onClick={() => window.print()}>
          {t('relay.card.print')}
        </Button>
      </div>
      <p className={styles.note}>{t('relay.card.note')}</p>
      <OnPaper>
        <h1>{t('relay.card.paperTitle')}</h1>
        <p>{t('relay.card.paperUse')}</p>
        <Lines card={card} />
      </OnPaper>
    </section>
  )
}

function Lines({ card: { tag, device } }: { card: Card }) {
  const { t } = useTranslation('team')
  const lines = [
    { what: t('relay.card.team'), value: tag },
    { what: t('relay.card.device'), value: device.tag },
    { what: t('relay.card.inbox'), value: device.inbox },
    { what: t('relay.card.key'), value: device.key },
  ]
  return (
    <dl className={styles.lines} translate="no">
      {lines.map(({ what, value }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** As `npm run relay:config` reads it. */
function fileOf({ tag, device }: Card) {
  const text = `${JSON.stringify([{ tag, devices: [device] }], null, 2)}\n`
  return { name: `ruimte-relay-${device.tag}.json`, type: 'application/json', bytes: new TextEncoder().encode(text) }
}
