import { useTranslation } from 'react-i18next'
import type { OwnMethodDraft } from '#shared/contract/methods.ts'
import type { DraftBlock } from '#shared/sessions/method-draft.ts'
import type { MethodProblem } from '#shared/sessions/method-problems.ts'
import { formatWhen } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import styles from './EditorDesk.module.css'
import { useDraftText } from './use-draft-text.ts'
import { useFieldName, useProblemWords } from './use-problem-words.ts'

interface EditorStatusProps {
  stored: OwnMethodDraft
  /** To be said now; empty until somebody tried to save. */
  problems: readonly MethodProblem[]
  blocks: readonly DraftBlock[]
  /** Opens the form of a block, or of the method itself. */
  onOpen: (id: string | null) => void
}

/** Whether sessions can use it, and what is left to do, each with the way there. */
export function EditorStatus({ stored, problems, blocks, onOpen }: EditorStatusProps) {
  const { t } = useTranslation('methods')
  const words = useProblemWords()
  const fieldName = useFieldName()
  const say = useDraftText()
  const placeOf = ({ path: [part, place] }: MethodProblem) => (part === 'blocks' ? blocks[Number(place)] : undefined)
  const whereIs = (problem: MethodProblem) => {
    const block = placeOf(problem)
    const part = block
      ? say(block.name) || t('editor.place', { place: Number(problem.path[1]) + 1 })
      : t('editor.about')
    const field = fieldName(problem)
    return field ? `${part}, ${field}` : part
  }
  return (
    <div className={styles.status} role="status">
      <VersionLine stored={stored} />
      {problems.length > 0 && (
        <>
          <p>{t('editor.problems', { count: problems.length })}</p>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={`${problem.path.join('.')} ${problem.code}`}>
                <button
                  type="button"
                  className={styles.problem}
                  onClick={() => onOpen(placeOf(problem)?.id ?? null)}
                >{`${whereIs(problem)}: ${words(problem)}`}</button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function VersionLine({ stored: { version, savedAtMs, isChanged } }: { stored: OwnMethodDraft }) {
  const { t } = useTranslation('methods')
  const language = useLanguage()
  const nowMs = useNow()
  if (version === 0 || savedAtMs === null) return <p>{t('editor.neverSaved')}</p>
  if (isChanged) return <p>{t('editor.isChanged', { version })}</p>
  return <p>{t('editor.upToDate', { version, when: formatWhen(savedAtMs, nowMs, language) })}</p>
}
