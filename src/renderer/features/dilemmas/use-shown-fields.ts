import { useTranslation } from 'react-i18next'
import type { ShownField } from '#renderer/editor/versions/shown-field.ts'
import { shareFields, shares } from '#shared/dilemmas/shares.ts'

/** The fields of a dilemma that hold a person's own words. */
export const textFields: readonly string[] = [
  'title',
  'question',
  'tried',
  'outcome',
  'principleOne',
  'principleTwo',
  ...shares.map((share) => shareFields[share]),
]

/** The fields of a dilemma by the names that its page gives them, in the page's order. */
export function useShownFields(): readonly ShownField[] {
  const { t } = useTranslation(['dilemmas', 'editor'])
  return [
    { name: 'title', label: t('titleLabel') },
    { name: 'question', label: t('question') },
    { name: 'state', label: t('stateLabel') },
    { name: 'tags', label: t('editor:tags.label') },
    { name: 'tried', label: t('section.tried') },
    { name: 'outcome', label: t('section.outcome') },
    { name: 'principleOne', label: t('principle.principleOne') },
    { name: 'principleTwo', label: t('principle.principleTwo') },
    ...shares.map((share) => ({ name: shareFields[share], label: t('shareOf', { share: t(`shares.${share}`) }) })),
    { name: 'qualities', label: t('section.qualities') },
    { name: 'closedEarly', label: t('closedEarly') },
    { name: 'cameBack', label: t('cameBack') },
  ]
}
