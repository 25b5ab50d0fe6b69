import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Colleague } from '#shared/contract/presence.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { colourOf } from './colleague-state.ts'
import styles from './ColleaguesLine.module.css'
import type { Company } from './company.ts'
import { useColleagues } from './use-company.ts'

/** Who else writes in this text, in the colours of their carets. Who comes in is told once to who does not see it. */
export function ColleaguesLine({ company }: { company: Company }) {
  const { t } = useTranslation('editor')
  const language = useLanguage()
  const people = onePerPerson(useColleagues(company))
  const nameOf = ({ name }: Colleague) => name ?? t('together.somebody')
  const told = useFirstSeen(people)
  const list = new Intl.ListFormat(language).format(people.map(nameOf))
  return (
    <>
      {people.length > 0 && (
        <p className={styles.line}>
          {people.map((one) => (
            <span key={one.person} className={styles.dot} style={{ background: colourOf(one) }} aria-hidden />
          ))}
          {t('together.here', { count: people.length, names: list })}
        </p>
      )}
      <VisuallyHidden>
        <span role="status">{told ? t('together.here', { count: 1, names: nameOf(told) }) : ''}</span>
      </VisuallyHidden>
    </>
  )
}

function onePerPerson(colleagues: readonly Colleague[]): Colleague[] {
  return [...new Map(colleagues.map((one) => [one.person, one])).values()]
}

/** The last one who came in for the first time since the page shows; who comes back is no news. */
function useFirstSeen(people: readonly Colleague[]): Colleague | undefined {
  const [seen, setSeen] = useState<readonly Colleague[]>([])
  const fresh = people.filter(({ person }) => !seen.some((one) => one.person === person))
  if (fresh.length > 0) setSeen([...seen, ...fresh])
  return seen.at(-1)
}
