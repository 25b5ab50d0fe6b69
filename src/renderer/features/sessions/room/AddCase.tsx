import { useMutation } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '#shared/contract/session-view.ts'
import type { ParticipantId } from '#shared/ids.ts'
import { core } from '#renderer/lib/core.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { FailureNote } from '#renderer/ui/FailureNote.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './PickBoard.module.css'

/** A case that somebody names here and now, while the circle is still to choose. */
export function AddCase({ session: { id, participants } }: { session: Session }) {
  const { t } = useTranslation('sessions')
  const [title, setTitle] = useState('')
  const [bringerId, setBringerId] = useState<ParticipantId | ''>('')
  const bringing = useMutation(core.sessions.bringCase.mutationOptions({ onSuccess: () => setTitle('') }))
  const isReady = title.trim() !== '' && bringerId !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || bringing.isPending) return
    bringing.mutate({ id, case: { dilemmaId: null, title: title.trim(), question: '', bringerId } })
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <TextField label={t('pick.add')} value={title} onChange={setTitle} maxLength={300} />
      <Select
        label={t('pick.addBy')}
        value={bringerId}
        onChange={setBringerId}
        options={[
          ...(bringerId === '' ? [{ value: '' as const, label: t('plan.chooseBringer') }] : []),
          ...participants.map((person) => ({ value: person.id, label: person.name })),
        ]}
      />
      <Button type="submit" icon={Plus} busy={bringing.isPending} disabled={!isReady}>
        {t('plan.addCase')}
      </Button>
      <FailureNote error={bringing.error} />
    </form>
  )
}
