import { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { FormFoot } from '../floating/FormFoot.tsx'
import { useEscape } from '../floating/use-escape.ts'
import styles from './AliasForm.module.css'
import type { OtherPlace } from './marking.ts'
import { useBusy } from './use-busy.ts'

interface OtherPlacesProps {
  alias: string
  places: readonly OtherPlace[]
  onReplace: (places: readonly OtherPlace[]) => Promise<void>
  onLeave: () => void
}

/** Wherever else the person is named, each to be replaced or left; all are chosen at first. */
export function OtherPlaces({ alias, places, onReplace, onLeave }: OtherPlacesProps) {
  const { t } = useTranslation('privacy')
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const { run, busy, error } = useBusy()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus({ preventScroll: true }), [])
  useEscape(form, onLeave)
  const chosen = places.filter((_, at) => !left.has(at))
  const toggle = (at: number) =>
    setLeft((last) => (last.has(at) ? new Set([...last].filter((one) => one !== at)) : new Set([...last, at])))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen.length === 0) onLeave()
    else run(() => onReplace(chosen))
  }
  return (
    <form ref={form} className={styles.form} aria-label={t('alias.others.title')} onSubmit={submit}>
      <p className={styles.lead} role="status">
        {t('alias.others.found', { count: places.length, alias })}
      </p>
      <ul className={styles.places}>
        {places.map((place, at) => (
          // The list never changes while it is on the page.
          <li key={at}>
            <label className={styles.place}>
              <input type="checkbox" autoComplete="off" checked={!left.has(at)} onChange={() => toggle(at)} />
              <span>
                {place.before}
                <strong>{place.where.text.replaceAll('\n', ' ')}</strong>
                {place.after}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <FormFoot
        submit={t('alias.others.replace', { count: chosen.length })}
        leave={t('alias.others.leave')}
        onLeave={onLeave}
        busy={busy}
        error={error}
      />
    </form>
  )
}
