import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Choice } from '#shared/contract/methods.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import styles from './SetAside.module.css'

/** Methods for this question that do not suit this time or this group, with the reason. */
export function SetAside({ methods }: { methods: Choice['setAside'] }) {
  const { t } = useTranslation('methods')
  const say = useLocalText()
  if (methods.length === 0) return null
  return (
    <section className={styles.aside} aria-labelledby="set-aside">
      <h3 id="set-aside">{t('chooser.setAside')}</h3>
      <ul>
        {methods.map(({ id, name, minutes, warnings }) => (
          <li key={id}>
            <Link href={paths.method(id)}>{say(name)}</Link>:{' '}
            {warnings.map((warning) => t(`chooser.warning.${warning}`, { minutes })).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
