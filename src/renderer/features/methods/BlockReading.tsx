import { Ear, Landmark } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Block } from '#shared/sessions/block.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import styles from './BlockReading.module.css'
import { useModules } from './method-queries.ts'

interface BlockReadingProps {
  block: Block
  /** In words, one a line. */
  rules: readonly string[]
}

/** One round of a method, to read: its time, what everyone reads, and what facilitator and bringer do. */
export function BlockReading({ block, rules }: BlockReadingProps) {
  const { t } = useTranslation('methods')
  const say = useLocalText()
  const { name, minutes, minutesPublished, prompt, cue, bringerDoes, modules, showsVision } = block
  return (
    <li className={styles.block}>
      <p className={styles.time}>
        <span className={styles.minutes} aria-hidden>
          {minutes}
        </span>
        <span className={styles.spoken}>{t('minutes', { count: minutes })}</span>
        {minutesPublished && <span>{t('reader.source')}</span>}
      </p>
      <div className={styles.words}>
        <h3>{say(name)}</h3>
        <p className={styles.prompt}>{say(prompt)}</p>
        <ul className={styles.rules}>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
          {modules.length > 0 && <ModulesLine ids={modules} />}
          {showsVision && (
            <li className={styles.vision}>
              <Landmark aria-hidden />
              {t('reader.vision')}
            </li>
          )}
        </ul>
        <dl className={styles.aside}>
          {cue && (
            <div>
              <dt>
                <Ear aria-hidden />
                {t('reader.cue')}
              </dt>
              <dd>{say(cue)}</dd>
            </div>
          )}
          {bringerDoes && (
            <div>
              <dt>{t('reader.bringerDoes')}</dt>
              <dd>{say(bringerDoes)}</dd>
            </div>
          )}
        </dl>
      </div>
    </li>
  )
}

function ModulesLine({ ids }: { ids: Block['modules'] }) {
  const { t } = useTranslation('methods')
  const say = useLocalText()
  const { data: modules } = useModules()
  const names = ids.flatMap((id) => modules?.find((module) => module.id === id)?.name ?? []).map(say)
  return names.length > 0 ? (
    <li className={styles.modules}>{t('reader.modules', { names: names.join(', ') })}</li>
  ) : null
}
