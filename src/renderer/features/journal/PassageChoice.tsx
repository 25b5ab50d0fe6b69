import { useTranslation } from 'react-i18next'
import type { Passage } from '#shared/contract/journal.ts'
import { placeOf } from '#shared/reflection/answers.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'
import { Button } from '#renderer/ui/Button.tsx'
import styles from './TurnIntoDialog.module.css'

interface PassageChoiceProps {
  passages: readonly Passage[]
  chosen: readonly Passage[]
  onChoose: (chosen: readonly Passage[]) => void
}

/** Everything in the entry, a box before each paragraph. */
export function PassageChoice({ passages, chosen, onChoose }: PassageChoiceProps) {
  const { t } = useTranslation('journal')
  const all = chosen.length === passages.length
  const toggle = (passage: Passage) =>
    onChoose(chosen.includes(passage) ? chosen.filter((one) => one !== passage) : [...chosen, passage])
  if (passages.length === 0) return <p className={styles.about}>{t('turn.nothing')}</p>
  const groups = [...Map.groupBy(passages, ({ answer }) => answer)]
  return (
    <div className={styles.choice}>
      <Button onClick={() => onChoose(all ? [] : passages)}>{all ? t('turn.none') : t('turn.all')}</Button>
      {groups.map(([answer, inGroup]) => (
        <fieldset key={answer ?? 'free'} className={styles.group}>
          <Legend answer={answer} />
          {inGroup.map((passage, place) => (
            <label key={place} className={styles.passage}>
              <input
                type="checkbox"
                autoComplete="off"
                checked={chosen.includes(passage)}
                onChange={() => toggle(passage)}
              />
              <span>{passage.text}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function Legend({ answer }: { answer: Passage['answer'] }) {
  const { t } = useTranslation('journal')
  const say = useLocalText()
  const place = answer === null ? undefined : placeOf(answer)
  const other = answer === null ? t('free.short') : t('also.unknown')
  return <legend>{place ? `${say(place.model.name)} · ${say(place.step.name)}` : other}</legend>
}
