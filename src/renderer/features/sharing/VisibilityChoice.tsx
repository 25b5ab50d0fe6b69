import { useTranslation } from 'react-i18next'
import type { Visibility } from '#shared/contract/sharing.ts'
import { ExplainedChoice } from '#renderer/ui/ExplainedChoice.tsx'

const visibilities = ['named', 'anonymous'] as const

interface VisibilityChoiceProps {
  value: Visibility
  onChange: (value: Visibility) => void
}

/** With or without a name, each with what it means for who reads it. */
export function VisibilityChoice({ value, onChange }: VisibilityChoiceProps) {
  const { t } = useTranslation('sharing')
  const options = visibilities.map((one) => ({
    value: one,
    label: t(`questions.${one}`),
    hint: t(`questions.${one}Hint`),
  }))
  return <ExplainedChoice label={t('questions.visibility')} value={value} onChange={onChange} options={options} />
}
