import { useMutation } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import type { BlockId, RecordPolicy } from '#shared/sessions/block.ts'
import { core } from '#renderer/lib/core.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './Lobby.module.css'

const POLICIES = ['all', 'bringer-only', 'nothing'] as const satisfies readonly RecordPolicy[]

/** What the circle agrees on before it begins: what stays here, and what is kept of each part. */
export function AgreementsPart({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const agreeing = useMutation(core.sessions.agree.mutationOptions())
  const { agreements, method } = session
  const namesOf = (ids: readonly BlockId[]) =>
    method.blocks.flatMap(({ id, name }) => (ids.includes(id) ? [say(name).toLowerCase()] : [])).join(', ')
  return (
    <section>
      <h2>{t('agreements.title')}</h2>
      <ul className={styles.agreements}>
        <li>{t('agreements.confidential')}</li>
        {agreements.doubleConfidentiality && <li>{t('projector.double')}</li>}
        {POLICIES.map((policy) => {
          const ids = agreements.keeps[policy]
          return ids.length === 0 ? null : (
            <li key={policy}>
              {ids.length === method.blocks.length
                ? t(`agreements.${policy}.whole`)
                : t(`agreements.${policy}.part`, { blocks: namesOf(ids) })}
            </li>
          )
        })}
      </ul>
      {agreements.agreedAtMs === null ? (
        <Button icon={Check} busy={agreeing.isPending} onClick={() => agreeing.mutate({ id: session.id })}>
          {t('agreements.agree')}
        </Button>
      ) : (
        <p className={styles.agreed} role="status">
          {t('agreements.agreed')}
        </p>
      )}
      <FailureNote error={agreeing.error} />
    </section>
  )
}
