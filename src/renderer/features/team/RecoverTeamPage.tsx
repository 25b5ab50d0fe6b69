import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { core } from '#renderer/lib/core.ts'
import { paths } from '#renderer/lib/paths.ts'
import { RECOVERY_WORD_COUNT } from '#renderer/ui/choose-places.ts'
import { Page } from '#renderer/ui/Page.tsx'
import { emptyWords } from '#renderer/ui/typed-words.ts'
import { WordFields } from '#renderer/ui/WordFields.tsx'
import styles from './form.module.css'
import { FormFoot } from './FormFoot.tsx'
import { areNamed, NamesFields } from './NamesFields.tsx'
import { emptyPlace, isTyped } from './place-draft.ts'
import { PlaceFields } from './PlaceFields.tsx'
import { useNames } from './use-names.ts'

/** Gets a team back by the words that the organisation keeps on paper. */
export function RecoverTeamPage() {
  const { t } = useTranslation('team')
  const [, navigate] = useLocation()
  const [words, setWords] = useState(() => emptyWords(RECOVERY_WORD_COUNT))
  const [names, setNames] = useNames()
  const [place, setPlace] = useState(() => emptyPlace('folder'))
  const recovering = useMutation(core.team.recover.mutationOptions({ onSuccess: () => navigate(paths.team) }))
  const ready = words.every((word) => word.trim() !== '') && isTyped(place) && areNamed(names)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) recovering.mutate({ ...names, words: [...words], place })
  }
  return (
    <Page eyebrow={t('title')} title={t('recover.title')} lead={t('recover.lead')} narrow>
      <form className={styles.form} onSubmit={submit}>
        <WordFields
          words={words}
          onWords={setWords}
          legend={t('recover.words')}
          labelOf={(number) => t('join.word', { number })}
          notInList={t('join.notInList')}
        />
        <PlaceFields place={place} onPlace={setPlace} use="come-in" />
        <NamesFields names={names} onNames={setNames} />
        <p className={styles.note}>{t('recover.after')}</p>
        <FormFoot label={t('recover.do')} isReady={ready} doing={recovering} />
      </form>
    </Page>
  )
}
