import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from './ButtonLink.tsx'
import { EmptyState } from './EmptyState.tsx'
import { isMissing } from './failure-code.ts'
import { FailureNote } from './FailureNote.tsx'
import { Page } from './Page.tsx'
import styles from './PageTrouble.module.css'

interface PageTroubleProps {
  error: unknown
  /** Where one goes on from here. */
  href: string
  /** As the button says it. */
  back: string
  /** It stands in a part of a page that has its own title. */
  isPart?: boolean
}

/** In the place of what cannot show: what was asked for is not here, or else something went wrong. */
export function PageTrouble({ error, href, back, isPart = false }: PageTroubleProps) {
  const { t } = useTranslation('common')
  useEffect(takeLostFocus, [])
  if (!isMissing(error)) {
    return (
      <div className={isPart ? undefined : styles.place}>
        <FailureNote error={error} />
      </div>
    )
  }
  const way = (
    <ButtonLink variant="primary" size={isPart ? 'm' : 'l'} href={href}>
      {back}
    </ButtonLink>
  )
  const words = <EmptyState text={t('notHere.text')} action={way} />
  if (!isPart) return <Page title={t('notHere.title')}>{words}</Page>
  return (
    <>
      <h2>{t('notHere.title')}</h2>
      {words}
    </>
  )
}

/** What is taken back while somebody is in it takes the focus along: they go on where they are told. */
function takeLostFocus(): void {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true })
}
