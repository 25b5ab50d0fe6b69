import { useTranslation } from 'react-i18next'
import { reflectionModels } from '#shared/reflection/catalogue.ts'
import type { ReflectionModelId } from '#shared/reflection/model-ids.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import styles from './ModelChoice.module.css'

interface ModelChoiceProps {
  open: boolean
  /** The model of now; null is a blank page, undefined where there is no entry yet. */
  current: ReflectionModelId | null | undefined
  onChoose: (model: ReflectionModelId | null) => void
  onClose: () => void
}

/** A blank page, or one of the ways to look back, each with when it helps. */
export function ModelChoice({ open, current, onChoose, onClose }: ModelChoiceProps) {
  const { t } = useTranslation('journal')
  const say = useLocalText()
  const choose = (model: ReflectionModelId | null) => {
    onClose()
    if (model !== current) onChoose(model)
  }
  return (
    <Dialog open={open} onClose={onClose} title={t('model.choose')} wide>
      <p className={styles.about}>{t('model.about')}</p>
      <ul className={styles.models}>
        <li>
          <button
            type="button"
            className={styles.model}
            aria-current={current === null || undefined}
            onClick={() => choose(null)}
          >
            <span className={styles.name}>{t('model.none')}</span>
            <span className={styles.helps}>{t('model.noneHelps')}</span>
          </button>
        </li>
        {reflectionModels.map(({ id, name, helps, minutes }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.model}
              aria-current={current === id || undefined}
              onClick={() => choose(id)}
            >
              <span className={styles.name}>{say(name)}</span>
              <span className={styles.minutes}>{t('model.minutes', { minutes })}</span>
              <span className={styles.helps}>{say(helps)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
