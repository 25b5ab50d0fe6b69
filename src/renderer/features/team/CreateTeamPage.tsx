import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Page } from '#renderer/ui/Page.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import styles from './form.module.css'
import { FormFoot } from './FormFoot.tsx'
import { areNamed, NamesFields } from './NamesFields.tsx'
import { emptyPlace, isTyped } from './place-draft.ts'
import { PlaceFields } from './PlaceFields.tsx'
import { PlaceOwner } from './PlaceOwner.tsx'
import { useNames } from './use-names.ts'

/** Begins a team with oneself as its first administrator. */
export function CreateTeamPage() {
  const { t } = useTranslation('team')
  const [, navigate] = useLocation()
  const [teamName, setTeamName] = useState('')
  const [names, setNames] = useNames()
  const [place, setPlace] = useState(() => emptyPlace('folder'))
  const creating = useMutation(core.team.create.mutationOptions({ onSuccess: () => navigate(paths.team) }))
  const ready = teamName.trim() !== '' && isTyped(place) && areNamed(names)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) creating.mutate({ ...names, teamName, place })
  }
  return (
    <Page eyebrow={t('title')} title={t('create.title')} lead={t('create.lead')} narrow>
      <form className={styles.form} onSubmit={submit}>
        <TextField label={t('names.team')} value={teamName} onChange={setTeamName} maxLength={80} />
        <NamesFields names={names} onNames={setNames} />
        <PlaceFields place={place} onPlace={setPlace} use="begin" />
        <PlaceOwner kind={place.kind} />
        <p className={styles.note}>{t('create.already')}</p>
        <FormFoot label={t('create.do')} isReady={ready} doing={creating} />
      </form>
    </Page>
  )
}
