import { useTranslation } from 'react-i18next'
import type { SharedField, SharedRun, SharedValue } from '#shared/contract/sharing.ts'
import { formatCalendarDay } from '#renderer/lib/dates.ts'
import { useLanguage } from '#renderer/lib/use-language.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import styles from './FieldValues.module.css'
import { type MarkedSpan, markedRuns } from './marked-runs.ts'
import { TheirWords } from './Words.tsx'

/** Fields of several sentences, each of which stands on its own. */
const sentences: ReadonlySet<string> = new Set(['questions', 'lessons', 'takeaways'])
/** What core puts between the parts of a field when it looks for people in them. */
const BETWEEN = ', '

interface FieldValueProps {
  field: SharedField
  /** What was found in it, counted over all its parts with what stands between them. */
  marks: readonly MarkedSpan[]
}

/** What stands in a typed field, in words. */
export function FieldValue({ field: { name, value }, marks }: FieldValueProps) {
  const { t } = useTranslation('sharing')
  const language = useLanguage()
  const nowMs = useNow()
  if (typeof value === 'boolean') return value ? t('yes') : t('no')
  if (typeof value === 'number') return t('minutes', { count: value })
  if (name === 'heldOn' && typeof value === 'string') return formatCalendarDay(value, nowMs, language)
  if (name === 'methodName' && marks.length === 0) return inLanguage(value, language)
  if (sentences.has(name) && Array.isArray(value)) return <Sentences texts={value} marks={marks} />
  const words = typeof value === 'string' ? value : Object.values(value).join(BETWEEN)
  // An answer without words, such as a share that was only ticked.
  if (words.trim() === '') return t('yes')
  return <TheirWords runs={markedRuns([plain(words)], marks)} />
}

function Sentences({ texts, marks }: { texts: readonly string[]; marks: readonly MarkedSpan[] }) {
  let start = 0
  return texts.map((text, at) => {
    const from = start
    start += text.length + BETWEEN.length
    const within = marks.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }))
    return (
      <p key={at} className={styles.sentence}>
        <TheirWords runs={markedRuns([plain(text)], within)} />
      </p>
    )
  })
}

function inLanguage(value: SharedValue, language: string): string {
  const words = typeof value === 'object' && !Array.isArray(value) ? value[language] : value
  return String(words ?? '')
}

const plain = (text: string): SharedRun => ({ text, format: 0, url: null, documentId: null })
