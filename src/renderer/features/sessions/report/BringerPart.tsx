import { useMutation, useQuery } from '@tanstack/react-query'
import { EyeOff, FileLock, Lock, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant, SessionWithMethod } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Waiting } from '#renderer/ui/Waiting.tsx'
import { BringerLines } from './BringerLines.tsx'
import styles from './BringerPart.module.css'
import { useSaveReport } from './use-save-report.ts'

/** What is each bringer's alone: closed until the bringer opens it, for somebody may look along. */
export function BringerPart({ session }: { session: SessionWithMethod }) {
  const { participants, cases } = session
  const brought = new Set(cases.map(({ bringerId }) => bringerId))
  const bringers = participants.filter(({ id, role }) => (brought.size === 0 ? role === 'bringer' : brought.has(id)))
  return bringers.map((bringer) => <OneBringer key={bringer.id} session={session} bringer={bringer} />)
}

function OneBringer({ session, bringer }: { session: SessionWithMethod; bringer: Participant }) {
  const { t } = useTranslation('sessions')
  const [isOpen, setOpen] = useState(false)
  const { name } = bringer
  return (
    <section className={styles.part}>
      <h2 className={styles.label}>
        <Lock aria-hidden />
        {t('bringer.title', { name })}
      </h2>
      {isOpen ? (
        <OpenFile session={session} bringer={bringer} onHide={() => setOpen(false)} />
      ) : (
        <>
          <p className={styles.lead}>{t('bringer.lead', { name })}</p>
          <Button onClick={() => setOpen(true)}>{t('bringer.show')}</Button>
        </>
      )}
    </section>
  )
}

interface OpenFileProps {
  session: SessionWithMethod
  bringer: Participant
  onHide: () => void
}

function OpenFile({ session, bringer: { id: bringerId, name }, onHide }: OpenFileProps) {
  const { t } = useTranslation('sessions')
  const one = { id: session.id, bringerId }
  const { data: file, error } = useQuery({ ...core.sessions.bringerFile.queryOptions({ input: one }), gcTime: 0 })
  const forgetting = useMutation(core.sessions.forgetBringerFile.mutationOptions())
  const saving = useSaveReport(session.id)
  if (!file) return error ? <FailureNote error={error} /> : <Waiting />
  const isEmpty = file.lines.length === 0
  return (
    <>
      {isEmpty ? (
        <p className={styles.lead}>{t('bringer.empty', { name })}</p>
      ) : (
        <BringerLines session={session} file={file} />
      )}
      <FailureNote error={forgetting.error ?? saving.error} />
      <div className={styles.actions}>
        <Button icon={EyeOff} onClick={onHide}>
          {t('bringer.hide')}
        </Button>
        {!isEmpty && (
          <>
            <Button
              icon={FileLock}
              busy={saving.busy}
              onClick={() => saving.save({ for: 'bringer', format: 'pdf', bringerId })}
            >
              {t('bringer.save')}
            </Button>
            <Button variant="plain" icon={Trash2} busy={forgetting.isPending} onClick={() => forgetting.mutate(one)}>
              {t('bringer.forget')}
            </Button>
          </>
        )}
      </div>
      {!isEmpty && <p className={styles.lead}>{t('bringer.forgetHint')}</p>}
    </>
  )
}
