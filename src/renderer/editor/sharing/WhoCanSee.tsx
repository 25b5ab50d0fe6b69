import { useQuery } from '@tanstack/react-query'
import { Eye } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Readers } from '#shared/contract/team.ts'
import type { DocumentId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import styles from './SharedLine.module.css'

/** Says by name who can read a shared document. */
export function WhoCanSee({ id }: { id: DocumentId }) {
  const { t } = useTranslation('team')
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles.line} onClick={() => setOpen(true)}>
        <Eye aria-hidden />
        {t('readers.show')}
      </button>
      {open && <ReadersDialog id={id} onClose={() => setOpen(false)} />}
    </>
  )
}

function ReadersDialog({ id, onClose }: { id: DocumentId; onClose: () => void }) {
  const { t } = useTranslation('team')
  const { data, error } = useQuery(core.team.readers.queryOptions({ input: { id } }))
  return (
    <Dialog open onClose={onClose} title={t('readers.title')}>
      <FailureNote error={error} />
      {data && <Who readers={data} />}
    </Dialog>
  )
}

function Who({ readers }: { readers: Readers }) {
  const { t } = useTranslation('team')
  if (readers.who === 'me') return <p>{t('readers.me')}</p>
  if (readers.who === 'nobody-yet') return <p>{t('readers.nobodyYet')}</p>
  const team = readers.teamName ?? t('names.thisTeam')
  if (readers.who === 'former-team') return <p>{t('readers.formerTeam', { team })}</p>
  return (
    <>
      <p>{t('readers.team', { team })}</p>
      <ul className={styles.people}>
        {readers.members.map(({ id, name, isMe }) => (
          <li key={id}>
            {name ?? t('names.unknownPerson')}
            {isMe && ` (${t('member.me')})`}
          </li>
        ))}
      </ul>
      <p>{t('readers.folder')}</p>
    </>
  )
}
