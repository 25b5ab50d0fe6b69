import type { MethodProblem } from '#shared/sessions/method-problems.ts'
import styles from './BlockForm.module.css'
import { useProblemAt } from './editing-context.ts'
import { useProblemWords } from './use-problem-words.ts'

/** What is wrong with a choice, under it. */
export function FieldProblem({ path }: { path: MethodProblem['path'] }) {
  const code = useProblemAt(path)
  const words = useProblemWords()
  return code && <p className={styles.problem}>{words({ path, code })}</p>
}
