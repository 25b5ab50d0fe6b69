import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Colleague } from '#shared/contract/presence.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { colourOf } from './colleague-state.ts'
import styles from './ColleaguesLine.module.css'
import type { Company } from './company.ts'
import { useColleagues } from './use-company.ts'

/** Who else is in this text, in the colours of their carets. Who begins to write is told once to who does not see it. */
export function ColleaguesLine({ company }: { company: Company }) {
  const { t } = useTranslation('editor')
  const colleagues = useColleagues(company)
  const writing = onePerPerson(colleagues.filter(({ caret }) => caret !== null))
  const reading = onePerPerson(colleagues).filter(({ person }) => !writing.some((one) => one.person === person))
  const told = useFirstSeen(writing)
  return (
    <>
      {colleagues.length > 0 && (
        <p className={styles.line}>
          <Names of={writing} doing="writing" />
          <Names of={reading} doing="reading" />
        </p>
      )}
      <VisuallyHidden>
        <span role="status">
          {told ? t('together.writing', { count: 1, names: told.name ?? t('together.somebody') }) : ''}
        </span>
      </VisuallyHidden>
    </>
  )
}

function Names({ of, doing }: { of: readonly Colleague[]; doing: 'writing' | 'reading' }) {
  const { t } = useTranslation('editor')
  const language = useLanguage()
  if (of.length === 0) return null
  const names = new Intl.ListFormat(language).format(of.map(({ name }) => name ?? t('together.somebody')))
  return (
    <span className={styles.names}>
      {doing === 'writing' &&
        of.map((one) => (
          <span key={one.person} className={styles.dot} style={{ background: colourOf(one) }} aria-hidden />
        ))}
      {t(`together.${doing}`, { count: of.length, names })}
    </span>
  )
}

function onePerPerson(colleagues: readonly Colleague[]): Colleague[] {
  return [...new Map(colleagues.map((one) => [one.person, one])).values()]
}

/** The last one who began to write for the first time since the page shows; who comes back is no news. */
function useFirstSeen(people: readonly Colleague[]): Colleague | undefined {
  const [seen, setSeen] = useState<readonly Colleague[]>([])
  const fresh = people.filter(({ person }) => !seen.some((one) => one.person === person))
  if (fresh.length > 0) setSeen([...seen, ...fresh])
  return seen.at(-1)
}
