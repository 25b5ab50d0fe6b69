import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SessionWithMethod } from '#shared/contract/session-view.ts'
import { core } from '#renderer/lib/core.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { moduleTarget } from '../room/module-target.ts'
import styles from './ShownWords.module.css'

/** The forms that the group can choose from, and the one it chose. */
export function ShownModules({ session }: { session: SessionWithMethod }) {
  const { t } = useTranslation('sessions')
  const say = useLocalText()
  const { data: modules = [] } = useQuery(core.methods.modules.queryOptions())
  const target = moduleTarget(session)
  if (!target) return null
  const forms = modules.filter(({ id }) => target.allowed.some((allowed) => allowed === id))
  const choices = [{ id: null, text: t('module.own') }, ...forms.map(({ id, name }) => ({ id, text: say(name) }))]
  return (
    <ul className={styles.lines}>
      {choices.map(({ id, text }) => (
        <li key={id} className={styles.line} data-picked={(id !== null && target.chosen === id) || undefined}>
          {text}
        </li>
      ))}
    </ul>
  )
}
