import { useTranslation } from 'react-i18next'
import { LONGEST_BLOCK_MINUTES, MOST_BLOCKS } from '#shared/limits.ts'
import type { MethodProblem } from '#shared/sessions/method-problems.ts'

const ranges = ['minutes', 'group', 'usualCases', 'dots', 'to'] as const

const named = [
  'name',
  'use',
  'origin',
  'group',
  'usualCases',
  'minutes',
  'prompt',
  'silent',
  'input',
  'visibility',
  'piles',
  'columns',
  'rows',
  'dots',
  'low',
  'high',
] as const

/** What the field of a problem is called; nothing where it is the method as a whole. */
export function useFieldName(): (problem: MethodProblem) => string | undefined {
  const { t } = useTranslation('methods')
  return ({ path }) => {
    if (path.at(-1) === 'to') return t('editor.field.scale')
    const field = named.findLast((name) => path.includes(name))
    return field && t(`editor.field.${field}`)
  }
}

/** Says what is wrong, and what would be right. */
export function useProblemWords(): (problem: MethodProblem) => string {
  const { t } = useTranslation('methods')
  return ({ path, code }) => {
    const range = ranges.find((field) => field === path.at(-1))
    if (code === 'out-of-range' && range) return t(`editor.problem.range.${range}`, { most: LONGEST_BLOCK_MINUTES })
    return t(`editor.problem.${code}`, { most: MOST_BLOCKS })
  }
}
