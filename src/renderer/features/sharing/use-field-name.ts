import { useTranslation } from 'react-i18next'
import { ROUNDS } from '#shared/sharing/session-choices.ts'
import { STANCE_PREFIX, stanceField } from '#shared/vision/stance-field.ts'
import { usePrinciples } from '#renderer/editor/vision/vision-queries.ts'

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
  'factors',
  'domain',
  'shares',
  'questions',
  'lessons',
  'takeaways',
  'heldOn',
  'minutes',
  'methodName',
  'names',
  'dilemmaIds',
] as const

/** @returns what people call a field */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation(['sharing', 'vision'])
  const principles = usePrinciples().data ?? []
  return (field) => {
    if (field.startsWith(STANCE_PREFIX)) {
      const principle = principles.find(({ id }) => stanceField(id) === field)
      const { number, title } = principle ?? { number: '', title: '' }
      return t('stanceOf', { number, title: title || t('vision:untitled') })
    }
    if (field === ROUNDS) return t('rounds')
    const known = named.find((name) => name === field)
    return known ? t(`field.${known}`) : field
  }
}
