import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Page } from '#renderer/ui/Page.tsx'
import { emptyWords } from '#renderer/ui/typed-words.ts'
import { WordFields } from '#renderer/ui/WordFields.tsx'
import styles from './form.module.css'
import { FormFoot } from './FormFoot.tsx'
import { areNamed, NamesFields } from './NamesFields.tsx'
import { emptyPlace, isTyped } from './place-draft.ts'
import { PlaceFields } from './PlaceFields.tsx'
import { PlaceOwner } from './PlaceOwner.tsx'
import { useNames } from './use-names.ts'

const WORDS = 8

/** Asks to be let in, with the words of an invitation. */
export function JoinTeamPage() {
  const { t } = useTranslation('team')
  const [, navigate] = useLocation()
  const [words, setWords] = useState(() => emptyWords(WORDS))
  const [names, setNames] = useNames()
  const [place, setPlace] = useState(() => emptyPlace('folder'))
  const joining = useMutation(core.team.join.mutationOptions({ onSuccess: () => navigate(paths.team) }))
  const ready = words.every((word) => word.trim() !== '') && isTyped(place) && areNamed(names)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) joining.mutate({ ...names, words: [...words], place })
  }
  return (
    <Page eyebrow={t('title')} title={t('join.title')} lead={t('join.lead')} narrow>
      <form className={styles.form} onSubmit={submit}>
        <WordFields
          words={words}
          onWords={setWords}
          legend={t('join.words')}
          labelOf={(number) => t('join.word', { number })}
          notInList={t('join.notInList')}
        />
        <PlaceFields place={place} onPlace={setPlace} use="come-in" />
        <NamesFields names={names} onNames={setNames} />
        <PlaceOwner kind={place.kind} />
        <p className={styles.note}>{t('join.already')}</p>
        <FormFoot label={t('join.do')} isReady={ready} doing={joining} />
      </form>
    </Page>
  )
}
