import { useTranslation } from 'react-i18next'
import { answerKey } from '#shared/reflection/answers.ts'
import { reflectionModels } from '#shared/reflection/catalogue.ts'
import type { ShownField } from '#renderer/editor/versions/shown-field.ts'
import { useLocalText } from '#renderer/lib/use-language.ts'

/** The fields of an entry by the names that its page gives them. Answers come with their model: an entry may have had several. */
export function useShownFields(): readonly ShownField[] {
  const { t } = useTranslation(['journal', 'editor'])
  const say = useLocalText()
  const answers = reflectionModels.flatMap((model) =>
    model.steps.map((step) => ({ name: answerKey(model, step), label: `${say(model.name)} · ${say(step.name)}` })),
  )
  return [
    { name: 'title', label: t('titleLabel') },
    ...answers,
    { name: 'tags', label: t('editor:tags.label') },
    { name: 'energy', label: t('checkIn.energy.label') },
    { name: 'pressure', label: t('checkIn.pressure.label') },
  ]
}
