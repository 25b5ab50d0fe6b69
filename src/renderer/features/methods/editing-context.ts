import { createContext, useContext } from 'react'
import type { Language } from '#shared/language.ts'
import type { MethodProblem, MethodProblemCode } from '#shared/sessions/method-problems.ts'

export interface Editing {
  /** The language that has to be written. */
  readonly language: Language
  /** Whether the other language stands beside it. */
  readonly showsBoth: boolean
  /** What is still wrong; said beside a field once somebody tried to save. */
  readonly problems: readonly MethodProblem[]
  readonly showsProblems: boolean
}

export const EditingContext = createContext<Editing>({
  language: 'nl',
  showsBoth: false,
  problems: [],
  showsProblems: false,
})

export const useEditing = () => useContext(EditingContext)

/** What is wrong with the field at `path`, once it is time to say so. */
export function useProblemAt(path: MethodProblem['path']): MethodProblemCode | null {
  const { problems, showsProblems } = useEditing()
  if (!showsProblems) return null
  const place = path.join('.')
  return problems.find((problem) => problem.path.join('.') === place)?.code ?? null
}
