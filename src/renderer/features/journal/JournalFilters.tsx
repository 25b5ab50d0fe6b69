import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { reflectionModels } from '#shared/reflection/catalogue.ts'
import { formatCalendarDay } from '#renderer/lib/dates.ts'
import { useLanguage, useLocalText } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { energies, everything, isEverything, type JournalChoice, periods } from './journal-choice.ts'
import styles from './JournalFilters.module.css'
import { useJournalTags } from './journal-queries.ts'

interface JournalFiltersProps {
  choice: JournalChoice
  onChoice: (choice: JournalChoice) => void
}

/** What the list shows: by model, tag, period and energy, all at once. */
export function JournalFilters({ choice, onChoice }: JournalFiltersProps) {
  const { t } = useTranslation('journal')
  const say = useLocalText()
  const language = useLanguage()
  const nowMs = useNow()
  const tags = useJournalTags().data ?? []
  const change = (changes: Partial<JournalChoice>) => onChoice({ ...choice, ...changes })
  const models: { value: JournalChoice['model']; label: string }[] = [
    { value: 'any', label: t('filter.anyModel') },
    { value: 'none', label: t('model.none') },
    ...reflectionModels.map(({ id, name }) => ({ value: id, label: say(name) })),
  ]
  return (
    <div className={styles.filters} role="group" aria-label={t('filter.title')}>
      <Select
        label={t('filter.model')}
        labelHidden
        value={choice.model}
        onChange={(model) => change({ model })}
        options={models}
      />
      {tags.length > 0 && (
        <Select
          label={t('tags')}
          labelHidden
          value={choice.tag}
          onChange={(tag) => change({ tag })}
          options={[{ value: '', label: t('filter.anyTag') }, ...tags.map((tag) => ({ value: tag, label: tag }))]}
        />
      )}
      <Select
        label={t('filter.period')}
        labelHidden
        value={choice.period}
        onChange={(period) => change({ period, day: null })}
        options={periods.map((value) => ({ value, label: t(`filter.periods.${value}`) }))}
      />
      <Select
        label={t('checkIn.energy.label')}
        labelHidden
        value={choice.energy}
        onChange={(energy) => change({ energy })}
        options={energies.map((value) => ({ value, label: t(`filter.energies.${value}`) }))}
      />
      {choice.day !== null && (
        <Button icon={X} onClick={() => change({ day: null })}>
          {t('filter.day', { day: formatCalendarDay(choice.day, nowMs, language) })}
        </Button>
      )}
      {!isEverything(choice) && (
        <Button variant="plain" onClick={() => onChoice(everything)}>
          {t('filter.all')}
        </Button>
      )}
    </div>
  )
}
