import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Invitation, Place } from '#shared/contract/team.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import styles from './InviteWords.module.css'
import { nameOfFolder } from './place-draft.ts'
import { useRelayCard } from './team-queries.ts'

const QrCode = lazy(async () => ({ default: (await import('./QrCode.tsx')).QrCode }))

interface WordsToGiveProps {
  invitation: Invitation
  place: Place
}

/** The eight words of an invitation, to say, to write down or to photograph, and where they are used. */
export function WordsToGive({ invitation: { name, words, expiresAtMs }, place }: WordsToGiveProps) {
  const { t } = useTranslation('team')
  const language = useLanguage()
  const nowMs = useNow()
  const begin = useRef<HTMLParagraphElement>(null)
  // What was pressed to get them is gone: who listens or goes by keys begins here.
  useEffect(() => begin.current?.focus({ preventScroll: true }), [])
  const when = formatWhen(expiresAtMs, nowMs, language)
  const folderOf = (path: string) =>
    t(name === null ? 'invite.folderOwn' : 'invite.folder', { folder: nameOfFolder(path) })
  return (
    <>
      <p ref={begin} tabIndex={-1}>
        {name === null ? t('invite.howOwn', { when }) : t('invite.how', { when })}
      </p>
      <div className={styles.code}>
        <ol className={styles.words} translate="no" aria-label={t('invite.words')}>
          {words.map((word, at) => (
            <li key={at}>{word}</li>
          ))}
        </ol>
        <Suspense fallback={<div className={styles.qr} />}>
          <QrCode text={words.join(' ')} label={t('invite.qr')} className={styles.qr ?? ''} />
        </Suspense>
      </div>
      {place.kind === 'relay' ? <RelayAddress address={place.address} /> : <p>{folderOf(place.path)}</p>}
      <p>{name === null ? t('invite.thenOwn') : t('invite.then')}</p>
    </>
  )
}

/** Where the newcomer has to be: no secret, and of no use without the words. */
function RelayAddress({ address }: { address: string }) {
  const { t } = useTranslation('team')
  const card = useRelayCard(address)
  return (
    <div>
      <p>{t('invite.relay')}</p>
      <p className={styles.address} translate="no">
        {card?.address}
      </p>
    </div>
  )
}
