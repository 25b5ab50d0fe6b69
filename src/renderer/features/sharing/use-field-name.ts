import { useTranslation } from 'react-i18next'

const named = [
  'title',
  'question',
  'tried',
  'outcome',
  'outcomeHidden',
  'principleOne',
  'principleTwo',
  'shareMine',
  'shareTeam',
  'shareOrganisation',
  'sharePolicy',
  'qualities',
  'tags',
  'closedEarly',
  'cameBack',
  'line',
  'dilemmaId',
] as const

/** @returns what people call a field */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation('sharing')
  return (field) => {
    const known = named.find((name) => name === field)
    return known ? t(`field.${known}`) : field
  }
}
